package org.kith.standin.demo;

import java.util.List;
import java.util.Map;

/**
 * A family card in one language.
 *
 * @param atHome what to try at home, by minutes: 5, 15 and 30
 */
record CardText(String learn, String why, Map<Integer, String> atHome, String need, String ask, String good) {
    static final List<Integer> MINUTES = List.of(5, 15, 30);
}
