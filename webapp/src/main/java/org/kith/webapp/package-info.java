/** How Kith runs: resource classes, data source, migrations at start, headers of every answer. No rule of any feature. */
@NullMarked
package org.kith.webapp;

import org.jspecify.annotations.NullMarked;
