// SPDX-License-Identifier: MIT
/// Dear ImGui's compile-time configuration (IMGUI_USER_CONFIG): the same for every target and platform, so that
/// vertices, atlas and therefore pixels have the same bits everywhere. Made for 1.92.2b.
#pragma once

#include <cassert>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "widgets/raster/portable_math.h"

#define IM_ASSERT(expression) assert(expression)

// The same bits everywhere.
#define IMGUI_DISABLE_SSE                     // its rsqrtss is approximate and exists on x86 only: vertices would move
#define IMGUI_DISABLE_DEFAULT_MATH_FUNCTIONS  // replaced below

// What a widget in a page has no use for.
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT              // we bring our own
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS   // no `system()`
#define IMGUI_DISABLE_FILE_FUNCTIONS            // no files, and with them no terminal
#define IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS  // replaced in widgets/imgui_format.cpp

#ifdef PORTAL_BUILDS_IMGUI
// Only readers of .ini files call it, and we have none; the C library's would stay in the module for their sake.
inline int portal_scan_nothing(const char*, const char*, ...) {
  return 0;
}
#define sscanf portal_scan_nothing
#endif

// ImGui's names for mathematics. Correctly rounded functions (sqrt, floor, ceil, fabs, fmod) agree on every C library;
// pow and log were compared on 40,000 points between glibc and musl and agreed, and only logarithmic sliders call them.
// Sine and its relatives differ between libraries, so they are our own.
inline float ImFabs(float x) {
  return std::fabs(x);
}
inline float ImSqrt(float x) {
  return std::sqrt(x);
}
inline float ImCeil(float x) {
  return std::ceil(x);
}
inline float ImFmod(float x, float y) {
  return std::fmod(x, y);
}
inline float ImCos(float x) {
  return portal::raster::portable_cos(x);
}
inline float ImSin(float x) {
  return portal::raster::portable_sin(x);
}
inline float ImAcos(float x) {
  return portal::raster::portable_acos(x);
}
inline float ImAtan2(float y, float x) {
  return portal::raster::portable_atan2(y, x);
}
inline double ImAtof(const char* text) {
  return std::atof(text);
}
inline float ImPow(float x, float y) {
  return std::pow(x, y);
}
inline double ImPow(double x, double y) {
  return std::pow(x, y);
}
inline float ImLog(float x) {
  return std::log(x);
}
inline double ImLog(double x) {
  return std::log(x);
}
inline int ImAbs(int x) {
  return x < 0 ? -x : x;
}
inline float ImAbs(float x) {
  return std::fabs(x);
}
inline double ImAbs(double x) {
  return std::fabs(x);
}
inline float ImSign(float x) {
  return x < 0.0f ? -1.0f : x > 0.0f ? 1.0f : 0.0f;
}
inline double ImSign(double x) {
  return x < 0.0 ? -1.0 : x > 0.0 ? 1.0 : 0.0;
}
inline float ImRsqrt(float x) {
  return 1.0f / std::sqrt(x);
}
inline double ImRsqrt(double x) {
  return 1.0 / std::sqrt(x);
}
