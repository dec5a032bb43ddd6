package org.frontline.evaluation;

/** Looks into the extractor for why it found nothing where gold has a mention. */
public interface MissDiagnosis {
    MissCause diagnose(GoldMention missed);

    /** For predictions of which only the rows are known. */
    static MissDiagnosis none() {
        return missed -> MissCause.NOTHING_FOUND;
    }
}
