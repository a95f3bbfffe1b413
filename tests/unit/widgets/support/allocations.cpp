// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/support/allocations.h"

#include <cstdlib>
#include <malloc.h>
#include <new>

#include "imgui.h"

namespace portal::test {
namespace {

Allocations live;

void* take(std::size_t bytes) {
  void* block = std::malloc(bytes == 0 ? 1 : bytes);
  if (block == nullptr) std::abort();
  ++live.blocks;
  live.bytes += malloc_usable_size(block);
  return block;
}

void give_back(void* block) {
  if (block == nullptr) return;
  --live.blocks;
  live.bytes -= malloc_usable_size(block);
  std::free(block);
}

// Before any context exists, so that each block is freed as it was allocated.
const bool imgui_is_counted = [] {
  ImGui::SetAllocatorFunctions([](std::size_t bytes, void*) { return take(bytes); },
                               [](void* block, void*) { give_back(block); });
  return true;
}();

}  // namespace

Allocations allocations() {
  return imgui_is_counted ? live : Allocations();
}

}  // namespace portal::test

// All that are not aligned: what one of them gave out may come back through any other.
void* operator new(std::size_t bytes) {
  return portal::test::take(bytes);
}
void* operator new[](std::size_t bytes) {
  return portal::test::take(bytes);
}
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
  return portal::test::take(bytes);
}
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept {
  return portal::test::take(bytes);
}
void operator delete(void* block) noexcept {
  portal::test::give_back(block);
}
void operator delete[](void* block) noexcept {
  portal::test::give_back(block);
}
void operator delete(void* block, std::size_t) noexcept {
  portal::test::give_back(block);
}
void operator delete[](void* block, std::size_t) noexcept {
  portal::test::give_back(block);
}
void operator delete(void* block, const std::nothrow_t&) noexcept {
  portal::test::give_back(block);
}
void operator delete[](void* block, const std::nothrow_t&) noexcept {
  portal::test::give_back(block);
}
