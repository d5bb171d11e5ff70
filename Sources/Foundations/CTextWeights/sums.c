#include "CTextWeights.h"

typedef signed char bytes __attribute__((vector_size(16), aligned(1)));
typedef short shorts __attribute__((vector_size(32), aligned(2)));
typedef int ints __attribute__((vector_size(64), aligned(4)));

enum { width = 48, ahead = 12 };

void aram_text_sum_rows(
    const void *weights, const uint32_t *rows, const int32_t *ends, size_t words, int16_t *sums, int32_t *total) {
    const char *table = weights;
    size_t count = words ? (size_t)ends[words - 1] : 0;
    ints all[3] = {0};
    for (size_t row = 0; row < count && row < ahead; row++) {
        __builtin_prefetch(table + (size_t)rows[row] * width);
        __builtin_prefetch(table + (size_t)rows[row] * width + width - 1);
    }
    size_t row = 0;
    for (size_t word = 0; word < words; word++) {
        shorts sum[3] = {0};
        for (; row < (size_t)ends[word]; row++) {
            if (row + ahead < count) {
                const char *next = table + (size_t)rows[row + ahead] * width;
                __builtin_prefetch(next);
                __builtin_prefetch(next + width - 1);
            }
            const bytes *place = (const bytes *)(table + (size_t)rows[row] * width);
            for (int part = 0; part < 3; part++) sum[part] += __builtin_convertvector(place[part], shorts);
        }
        for (int part = 0; part < 3; part++) {
            ((shorts *)(sums + word * width))[part] = sum[part];
            all[part] += __builtin_convertvector(sum[part], ints);
        }
    }
    for (int part = 0; part < 3; part++) ((ints *)total)[part] = all[part];
}
