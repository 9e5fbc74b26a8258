/** The council's calendars: months as whole numbers, financial years from April, academic years from September. */
@NullMarked
package org.evenkeel.model.time;

import org.jspecify.annotations.NullMarked;
