/** What every page shares: layout, components, errors, assets. It knows no feature. */
@NullMarked
package org.evenkeel.app.web;

import org.jspecify.annotations.NullMarked;
