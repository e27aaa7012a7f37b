package org.kith.linking;

import java.util.List;
import org.kith.families.Named;

/** What {@code linking/students.jte} shows. @param name looked for; empty before anybody is */
public record StudentsView(String name, List<Named> found) {}
