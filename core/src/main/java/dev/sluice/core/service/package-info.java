/** The ports on the event bus: verticles that serve a store, and clients that are that store from afar. */
@NullMarked
package dev.sluice.core.service;

import org.jspecify.annotations.NullMarked;
