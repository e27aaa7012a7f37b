/**
 * The stand-in LMS: a small, honest LTI 1.3 <em>platform</em> for trying and testing Kith. It is not a real LMS and
 * says so on every page.
 *
 * <ul>
 *   <li>{@link org.kith.standin.school} one made-up school, its people and courses
 *   <li>{@link org.kith.standin.platform} what Canvas and Moodle say and demand in a launch
 *   <li>{@link org.kith.standin.tools} the tools registered here and where they were put
 *   <li>{@link org.kith.standin.registering} how tools introduce themselves
 *   <li>{@link org.kith.standin.services} tokens and the members of courses, for tools that call by themselves
 *   <li>{@link org.kith.standin.content} content that teachers choose in a tool
 *   <li>{@link org.kith.standin.modes} slow, broken and hostile answers on demand
 *   <li>{@link org.kith.standin.http} requests of programs, apart from servlets
 *   <li>{@link org.kith.standin.pages} the pages a person clicks through, and the endpoints a tool talks to
 *   <li>{@link org.kith.standin.demo} fills Kith by acting as the people of the school would, through HTTP
 * </ul>
 *
 * It knows nothing of Kith's own reading of the standard: two readings that agree are a better test than one.
 */
@NullMarked
package org.kith.standin;

import org.jspecify.annotations.NullMarked;
