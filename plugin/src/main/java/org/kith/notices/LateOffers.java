package org.kith.notices;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.kith.Shared;
import org.kith.conferences.waiting.OpenOffers;
import org.kith.conferences.waiting.WaitNews;

/** Finds offers whose families may not have been told yet, and tells them; each in a transaction of its own. */
@Shared
class LateOffers {

    private final OpenOffers offers;
    private final WaitingLetters letters;

    @Inject
    LateOffers(OpenOffers offers, WaitingLetters letters) {
        this.offers = offers;
        this.letters = letters;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<WaitNews> find() {
        return offers.all();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void tell(WaitNews offer) {
        letters.tellLater(offer);
    }
}
