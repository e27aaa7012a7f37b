package org.kith.conferences.lunch;

import java.util.UUID;

/** A lunch that is wanted. @param once made when the form was shown: the same form sent twice counts once */
public record NewLunch(UUID platform, UUID course, UUID by, LunchPlan plan, UUID once) {}
