#ifndef CGUMBO_H
#define CGUMBO_H

#if !__has_include(<gumbo.h>)
#error "libgumbo headers not found: apt-get install libgumbo-dev"
#endif
#include <gumbo.h>

#endif
