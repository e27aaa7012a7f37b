package org.kith.standin.pages;

import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Tool;

/** What every page needs. */
public record Lms(Behaviours behaviours, Tool tool, Templates templates) {}
