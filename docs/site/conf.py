"""Settings of Sphinx for the site; docs/site/make.py runs it on the pages that it lays out."""
project = "refuel"
author = "the authors of refuel"
html_title = "refuel"
root_doc = "index"
extensions = ["myst_parser"]
exclude_patterns = []
source_suffix = {".rst": "restructuredtext", ".md": "markdown"}
myst_heading_anchors = 4  # as on the pages of forges, so that links lead to the same headings
myst_enable_extensions = []
nitpicky = True
nitpick_ignore = [("c:identifier", name) for name in
                  ("size_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "NAN", "NULL")]
html_theme = "furo"
html_favicon = "icon.svg"
html_static_path = ["_static"]
html_extra_path = ["extra"]
html_css_files = ["refuel.css"]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_last_updated_fmt = None
html_domain_indices = False
pygments_style = "friendly"
highlight_language = "text"
smartquotes = False  # texts and commands are shown as they are written
html_theme_options = {"navigation_with_keys": False}
suppress_warnings = ["myst.header"]
