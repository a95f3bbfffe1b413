// SPDX-License-Identifier: MIT
#include "widgets/raster/raster.h"

#include "widgets/raster/painter.h"

#if PORTAL_SIMD
#include "widgets/raster/vector_rows.h"
#else
#include "widgets/raster/scalar_rows.h"
#endif

namespace portal::raster {

#if PORTAL_SIMD
using Rows = VectorRows;
#else
using Rows = ScalarRows;
#endif

void paint(const Scene& scene, const Rect& area, const ImageView& target) {
  paint_with<Rows>(scene, area, target);
}

}  // namespace portal::raster
