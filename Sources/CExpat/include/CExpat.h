#ifndef CEXPAT_H
#define CEXPAT_H

#if !__has_include(<expat.h>)
#error "libexpat headers not found: apt-get install libexpat1-dev"
#endif
#include <expat.h>

#endif
