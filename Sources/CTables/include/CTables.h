#ifndef CTABLES_H
#define CTABLES_H

#include <stddef.h>

/// The bytes of a table, and how many there are; none when the table was not built in.
struct ct_table {
  const unsigned char *bytes;
  size_t count;
};

struct ct_table ct_lexicon(void);
struct ct_table ct_names(void);
struct ct_table ct_outlook(void);

#endif
