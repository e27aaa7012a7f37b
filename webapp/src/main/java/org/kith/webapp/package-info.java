/**
 * How Kith runs: resource classes, data source, tables at start, headers of every answer, health. No rule of any feature.
 *
 * <ol>
 *   <li>Kith starts whole or not at all: what it cannot start with is one sentence ({@link org.kith.webapp.CannotStart}, an unknown
 *       or a bad setting), and a server that runs for Kith alone ends with it.
 *   <li>A data directory belongs to one Kith at a time; a database newer than this Kith is left alone.
 *   <li>Every answer carries our headers, and none is a page of the server's own.
 *   <li>Whoever guesses keys or floods launches is asked to wait, by client address; nobody is counted for being right.
 *   <li>What happens is counted by kind, and only who has the metrics key reads the counts.
 * </ol>
 */
@NullMarked
package org.kith.webapp;

import org.jspecify.annotations.NullMarked;
