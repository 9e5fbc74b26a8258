/** The data folder and the PostgreSQL database: our own by default, a server by address. */
@NullMarked
package org.evenkeel.app.database;

import org.jspecify.annotations.NullMarked;
