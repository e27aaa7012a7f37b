package org.kith.conferences.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/** What every plan must keep, be it ours or made by hand. */
final class Rules {

    private Rules() {}

    static void areKept(List<Interpreted> plan, PackingRequest request) {
        assertThat(plan).allSatisfy(one -> isPossible(one, request));
        for (int first = 0; first < plan.size(); first++) {
            for (int second = first + 1; second < plan.size(); second++) {
                Interpreted one = plan.get(first);
                Interpreted other = plan.get(second);
                assertThat(areApart(one, other)).as(one + " and " + other).isTrue();
            }
        }
    }

    static boolean areApart(Interpreted one, Interpreted other) {
        Span own = one.sitting().span();
        Span its = other.sitting().span();
        boolean sameLine = one.interpreter().equals(other.interpreter()) && one.line() == other.line();
        boolean sameHome = one.meeting().household().equals(other.meeting().household());
        boolean sameHost = one.sitting().host().equals(other.sitting().host());
        boolean someoneTwice = (sameLine || sameHome) && own.overlaps(its);
        return !someoneTwice
                && !(sameHost && one.sitting().taken().overlaps(other.sitting().taken()));
    }

    private static void isPossible(Interpreted one, PackingRequest request) {
        UUID id = one.interpreter();
        Interpreter interpreter = request.interpreters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(interpreter.languages()).contains(one.meeting().language());
        assertThat(interpreter.isThere(one.sitting().span())).isTrue();
        assertThat(one.line()).isBetween(1, interpreter.lines());
        assertThat(one.meeting().sittings()).contains(one.sitting());
        assertThat(one.meeting().interpreter().orElse(id)).isEqualTo(id);
    }
}
