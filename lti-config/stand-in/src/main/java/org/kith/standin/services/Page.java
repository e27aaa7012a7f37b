package org.kith.standin.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.standin.http.Call;

/** A part of a list. */
record Page(List<Member> members, int from, int size, int total) {

    static Page of(List<Member> all, int from, int size) {
        int begin = Math.min(Math.max(from, 0), all.size());
        int end = Math.min(begin + size, all.size());
        return new Page(all.subList(begin, end), begin, size, all.size());
    }

    boolean hasNext() {
        return from + members.size() < total;
    }

    /** What a reader has asked for besides the page, for the address of the next one. */
    static String kept(Call call) {
        return Stream.of("role", "rlid")
                .filter(name -> !call.parameter(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(call.parameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /** A number from a query; what is none counts as the other. */
    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
