#ifndef CTEXTWEIGHTS_H
#define CTEXTWEIGHTS_H
#include <stddef.h>

/// The trained weights of a language (0 English, 1 Hungarian, 2 Persian) as they lie in the program file, and their
/// length in bytes; NULL for any other number.
const void *aram_text_weights(int language, size_t *length);

#endif
