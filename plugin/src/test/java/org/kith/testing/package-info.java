/**
 * What tests of features stand on, also in other modules: both databases with the real migrations, Kith put together without a
 * server, a clock that stands still, and the cast.
 *
 * <ol>
 *   <li>A test that is {@link org.kith.testing.OnBothDatabases} runs once on each, and finds it empty.
 *   <li>{@link org.kith.testing.Kith} gives the classes of the features as the server would give them: injected, and
 *       {@code @Transactional}.
 *   <li>One cast for all tests: {@link org.kith.testing.Cast}. The stand-in LMS has the same people.
 * </ol>
 */
@NullMarked
package org.kith.testing;

import org.jspecify.annotations.NullMarked;
