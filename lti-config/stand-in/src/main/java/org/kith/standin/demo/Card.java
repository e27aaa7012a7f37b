package org.kith.standin.demo;

import java.util.Map;

/** The family card for an objective, by language tag. */
record Card(String objective, Map<String, CardText> byLanguage) {}
