package org.kith.standin.pages;

import java.util.List;
import org.kith.standin.school.Course;

/** The courses of one person. */
public record CoursesView(Shell shell, List<Course> courses) {}
