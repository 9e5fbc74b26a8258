/** Who may do what. Until people sign in: the headers and tokens that keep other sites out of ours. */
@NullMarked
package org.evenkeel.app.access;

import org.jspecify.annotations.NullMarked;
