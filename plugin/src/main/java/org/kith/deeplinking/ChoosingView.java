package org.kith.deeplinking;

import java.util.List;
import org.kith.weeks.SchoolWeek;

/**
 * What can be placed.
 *
 * @param asked signed; comes back with the choice
 * @param current is chosen among {@code weeks} until somebody chooses another
 * @param mayBeForFamilies whether this LMS calls parents learners, so that a link can say that it is not for students
 */
public record ChoosingView(
        String course, String asked, List<SchoolWeek> weeks, SchoolWeek current, boolean mayBeForFamilies) {}
