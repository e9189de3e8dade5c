#ifndef CJANSSON_H
#define CJANSSON_H

#if !__has_include(<jansson.h>)
#error "jansson headers not found: apt-get install libjansson-dev"
#endif
#include <jansson.h>

#endif
