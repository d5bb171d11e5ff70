#ifndef CTEXTWEIGHTS_H
#define CTEXTWEIGHTS_H
#include <stddef.h>
#include <stdint.h>

/// The trained weights of a language (0 English, 1 Hungarian, 2 Persian) as they lie in the program file, and their
/// length in bytes; NULL for any other number.
const void *aram_text_weights(int language, size_t *length);

/// Sums rows of 48 signed bytes: into `sums` 48 numbers for each word, into `total` 48 for all of them. The rows of word
/// n end in front of `ends[n]`; a word has at most 257, so that 16 bits hold its sums. `weights` is the first row.
void aram_text_sum_rows(
    const void *weights, const uint32_t *rows, const int32_t *ends, size_t words, int16_t *sums, int32_t *total);

/// Turns rows of features into places of a weight table and leaves out those that have none: `cells` holds in turn 64
/// bits, one a row, and how many bits are set before them. The places of word n end in front of `place_ends[n]`.
void aram_text_find_rows(
    const uint64_t *cells, const uint32_t *rows, const int32_t *ends, size_t words, uint32_t *places,
    int32_t *place_ends);

#endif
