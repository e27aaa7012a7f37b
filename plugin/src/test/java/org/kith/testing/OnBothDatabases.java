package org.kith.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs on Derby and on PostgreSQL, each empty at its beginning. The test's class, its {@code @BeforeEach} methods or
 * the test itself may ask for a {@link Database}, a {@link FixedClock}, a {@link Kith} or a {@link Cast}; all four belong together.
 * {@code -Ddatabases=derby} leaves the other one out.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EachDatabase.class)
public @interface OnBothDatabases {}
