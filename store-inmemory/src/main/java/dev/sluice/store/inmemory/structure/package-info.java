/** Structures in arrays of primitives, which know of no domain: small, and easy on the garbage collector. */
@NullMarked
package dev.sluice.store.inmemory.structure;

import org.jspecify.annotations.NullMarked;
