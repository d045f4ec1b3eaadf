# Debian packages by `cpack -G DEB` in a build that was configured with -DCMAKE_INSTALL_PREFIX=/usr (preset packages). Who packages is
# named by DEBFULLNAME and DEBEMAIL, as Debian's own tools take them.
set(maintainer_name $ENV{DEBFULLNAME})
set(maintainer_mail $ENV{DEBEMAIL})
if(NOT maintainer_name)
    set(maintainer_name "The refuel maintainers")
endif()
if(NOT maintainer_mail)
    set(maintainer_mail "refuel@example.org") # reserved: no address of anybody
endif()
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC) # or SOURCE_DATE_EPOCH
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # else the description of the project is the first line of every package
set(CPACK_PACKAGE_CONTACT "${maintainer_name} <${maintainer_mail}>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENTS_ALL)

# refuel_package(COMPONENT NAME SECTION "summary" "description"): what all packages have; documents that Debian asks of each.
function(refuel_package component name section summary description)
    string(TOUPPER ${component} key)
    set(CPACK_DEBIAN_${key}_PACKAGE_NAME ${name} PARENT_SCOPE)
    set(CPACK_DEBIAN_${key}_PACKAGE_SECTION ${section} PARENT_SCOPE)
    set(CPACK_DEBIAN_${key}_DESCRIPTION "${summary}\n${description}" PARENT_SCOPE)
    set(CPACK_COMPONENTS_ALL ${CPACK_COMPONENTS_ALL} ${component} PARENT_SCOPE)
    set(folder ${CMAKE_INSTALL_DATADIR}/doc/${name})
    install(FILES ${PROJECT_SOURCE_DIR}/src/debian/copyright DESTINATION ${folder} COMPONENT ${component} EXCLUDE_FROM_ALL)
    set(changes ${PROJECT_BINARY_DIR}/packages/${name}/changelog)
    file(WRITE ${changes} "refuel (${PROJECT_VERSION}) unstable; urgency=medium\n\n"
         "  * What changed is told in CHANGELOG.md of the source.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
    execute_process(COMMAND gzip -9nf ${changes})
    install(FILES ${changes}.gz DESTINATION ${folder} COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()

set(what "It estimates the energy of a day from sex, height, weight, age and running,\n"
    "turns a weight goal into an intake, splits it into carbohydrate, protein and\n"
    "fat, and checks whether what is eaten is enough to recover from.")
string(CONCAT what ${what})
refuel_package(runtime librefuel0 libs "how much a runner needs to eat (library)" "${what}\n.\nThis is the shared library.")
refuel_package(development librefuel-dev libdevel "how much a runner needs to eat (development files)"
               "${what}\n.\nThese are the headers, and the files for CMake and pkg-config.")
refuel_package(program refuel science "how much a runner needs to eat (command line)"
               "${what}\n.\nThis is the program, with its manual and completions.")
refuel_package(python python3-refuel python "how much a runner needs to eat (Python)"
               "${what}\n.\nThis is the package for Python 3.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_MULTIARCH same)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_MULTIARCH same)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_MULTIARCH foreign)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/triggers) # ldconfig
set(exactly "librefuel0 (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${exactly}")
set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "${exactly}, python3 (>= 3.10)")
set(CPACK_DEBIAN_PYTHON_PACKAGE_RECOMMENDS "python3-numpy, python3-matplotlib")
set(CPACK_DEBIAN_PYTHON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/postinst ${CMAKE_CURRENT_LIST_DIR}/prerm) # bytecode
execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/docs/refuel.1 OUTPUT_FILE ${PROJECT_BINARY_DIR}/packages/refuel.1.gz)
install(FILES ${PROJECT_BINARY_DIR}/packages/refuel.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program
        EXCLUDE_FROM_ALL)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "gnuplot-nox")
if(TARGET refuel_sqlite)
    refuel_package(sqlite refuel-sqlite database "how much a runner needs to eat (module of SQLite)"
                   "${what}\n.\nThis is a module that SQLite loads: functions of SQL.")
    set(CPACK_DEBIAN_SQLITE_PACKAGE_ENHANCES sqlite3)
endif()

# Of the system's Python, so only in the package: elsewhere pip installs it.
set(site lib/python3/dist-packages)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/bindings/python/refuel DESTINATION ${site} COMPONENT python EXCLUDE_FROM_ALL
        FILES_MATCHING PATTERN *.py PATTERN py.typed PATTERN __pycache__ EXCLUDE)
set(metadata ${PROJECT_BINARY_DIR}/packages/METADATA)
file(WRITE ${metadata} "Metadata-Version: 2.1\nName: refuel\nVersion: ${PROJECT_VERSION}\nSummary: ${PROJECT_DESCRIPTION}\n")
install(FILES ${metadata} DESTINATION ${site}/refuel-${PROJECT_VERSION}.dist-info COMPONENT python EXCLUDE_FROM_ALL)
include(CPack)
