/* What expat's configure finds out, for WebAssembly. Entities are not expanded into files, and a module has no source of entropy: whoever
   makes a file that is slow to read has read it on his own machine. */
#define BYTEORDER 1234
#define HAVE_MEMMOVE 1
#define XML_CONTEXT_BYTES 1024
#define XML_DTD 1
#define XML_GE 1
#define XML_NS 1
#define XML_POOR_ENTROPY 1
