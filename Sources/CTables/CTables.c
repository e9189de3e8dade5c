#include "CTables.h"

#define TABLE(function, table) \
  struct ct_table function(void) { return (struct ct_table){table, sizeof table}; }
#define NO_TABLE(function) \
  struct ct_table function(void) { return (struct ct_table){NULL, 0}; }

#if __has_embed("tables/lexicon.table")
static const unsigned char lexicon[] = {
#embed "tables/lexicon.table"
};
TABLE(ct_lexicon, lexicon)
#else
NO_TABLE(ct_lexicon)
#endif

#if __has_embed("tables/names.table")
static const unsigned char names[] = {
#embed "tables/names.table"
};
TABLE(ct_names, names)
#else
NO_TABLE(ct_names)
#endif

#if __has_embed("tables/outlook.table")
static const unsigned char outlook[] = {
#embed "tables/outlook.table"
};
TABLE(ct_outlook, outlook)
#else
NO_TABLE(ct_outlook)
#endif
