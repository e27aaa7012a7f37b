package org.kith.weeks;

import java.util.UUID;

/** An objective put into a week. @param by the teacher who put it there, and is the card's author until somebody writes it */
public record Placement(UUID course, SchoolWeek week, UUID objective, UUID by) {}
