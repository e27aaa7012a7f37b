package org.kith.standin.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A family card in one language.
 *
 * @param atHome what to try at home, by minutes: 5, 15 and 30
 */
record CardText(String learn, String why, Map<Integer, String> atHome, String need, String ask, String good) {
    static final List<Integer> MINUTES = List.of(5, 15, 30);

    /** As Kith's form wants it: {@code en.learn}. */
    Map<String, String> fields(String language) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(language + ".learn", learn);
        fields.put(language + ".why", why);
        atHome.forEach((minutes, text) -> fields.put(language + ".try" + minutes, text));
        fields.put(language + ".need", need);
        fields.put(language + ".ask", ask);
        fields.put(language + ".good", good);
        fields.put(language + ".made", "person");
        return fields;
    }
}
