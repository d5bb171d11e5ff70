#pragma once
#include <zlib.h>

/// `deflateInit2` is a macro, which Swift does not see; 31 window bits write a gzip header and trailer (RFC 1952).
static inline int aram_deflate_gzip(z_stream *stream) {
    return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY);
}
