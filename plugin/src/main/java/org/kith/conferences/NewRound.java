package org.kith.conferences;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A round that is wanted.
 *
 * @param course whose teacher plans it, on its platform
 * @param zone in which its days and hours are meant: the school's
 * @param once made when the form was shown: the same form sent twice counts once
 */
public record NewRound(UUID platform, UUID course, UUID by, ZoneId zone, UUID once) {}
