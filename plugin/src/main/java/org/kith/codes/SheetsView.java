package org.kith.codes;

import java.util.List;
import org.kith.weeks.SchoolWeek;

/**
 * What {@code codes/sheets.jte} shows.
 *
 * @param address what a family without a camera types
 */
public record SheetsView(String course, String teachers, SchoolWeek week, String address, List<Sheet> sheets) {}
