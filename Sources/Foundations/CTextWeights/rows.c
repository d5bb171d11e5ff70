#include "CTextWeights.h"

void aram_text_find_rows(
    const uint64_t *cells, const uint32_t *rows, const int32_t *ends, size_t words, uint32_t *places,
    int32_t *place_ends) {
    size_t row = 0;
    size_t found = 0;
    for (size_t word = 0; word < words; word++) {
        for (; row < (size_t)ends[word]; row++) {
            const uint64_t *cell = cells + (size_t)(rows[row] >> 6) * 2;
            unsigned bit = rows[row] & 63;
            uint64_t below = cell[0] & (((uint64_t)1 << bit) - 1);
            places[found] = (uint32_t)cell[1] + (uint32_t)__builtin_popcountll(below);
            found += cell[0] >> bit & 1;
        }
        place_ends[word] = (int32_t)found;
    }
}
