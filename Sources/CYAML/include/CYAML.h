#ifndef CYAML_H
#define CYAML_H

#if !__has_include(<yaml.h>)
#error "libyaml headers not found: apt-get install libyaml-dev"
#endif
#include <yaml.h>

#endif
