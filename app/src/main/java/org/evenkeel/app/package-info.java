/** The web application. */
@NullMarked
package org.evenkeel.app;

import org.jspecify.annotations.NullMarked;
