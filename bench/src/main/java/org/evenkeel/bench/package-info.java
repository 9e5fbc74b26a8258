/** Benchmarks of the forecast, never shipped. */
@NullMarked
package org.evenkeel.bench;

import org.jspecify.annotations.NullMarked;
