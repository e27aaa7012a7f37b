package org.kith.conferences.interpreting;

import java.util.UUID;

/** Somebody is added. @param once made when the form was shown: the same form sent twice counts once */
record NewInterpreter(UUID platform, UUID by, UUID once) {}
