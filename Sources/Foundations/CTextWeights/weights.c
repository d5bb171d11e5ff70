#include "CTextWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char english[] = {
#embed "en.weights"
};

static const unsigned char hungarian[] = {
#embed "hu.weights"
};

static const unsigned char persian[] = {
#embed "fa.weights"
};

const void *aram_text_weights(int language, size_t *length) {
    switch (language) {
    case 0: *length = sizeof english; return english;
    case 1: *length = sizeof hungarian; return hungarian;
    case 2: *length = sizeof persian; return persian;
    default: *length = 0; return NULL;
    }
}
