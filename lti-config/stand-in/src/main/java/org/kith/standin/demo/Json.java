package org.kith.standin.demo;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A JSON object in which everything asked for must be there. */
record Json(Map<String, Object> members) {

    String text(String name) {
        return read(name, JSONObjectUtils::getString);
    }

    List<String> texts(String name) {
        return List.of(read(name, JSONObjectUtils::getStringArray));
    }

    Json object(String name) {
        return new Json(read(name, JSONObjectUtils::getJSONObject));
    }

    <T> List<T> list(String name, Function<Json, T> reading) {
        return Stream.of(read(name, JSONObjectUtils::getJSONObjectArray))
                .map(Json::new)
                .map(reading)
                .toList();
    }

    private <T> T read(String name, Reading<T> reading) {
        try {
            return Objects.requireNonNull(reading.read(members, name), name);
        } catch (ParseException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    private interface Reading<T> {
        T read(Map<String, Object> object, String name) throws ParseException;
    }
}
