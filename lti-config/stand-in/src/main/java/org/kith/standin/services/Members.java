package org.kith.standin.services;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.standin.modes.Modes;
import org.kith.standin.school.Course;

/** Who is in a course now. Administrators visit without being in it. */
public record Members(Modes modes) {

    List<Member> of(Course course) {
        List<Member> cast = Stream.of(
                        List.of(course.teacher()), course.assistants(), course.students(), course.guardians())
                .flatMap(List::stream)
                .map(person -> Member.of(person, course))
                .toList();
        Stream<Member> pupils =
                IntStream.rangeClosed(1, modes.classSize() - cast.size()).mapToObj(Member::pupil);
        return Stream.concat(cast.stream(), pupils)
                .filter(member -> !modes.vanished().contains(member.identity().key()))
                .toList();
    }
}
