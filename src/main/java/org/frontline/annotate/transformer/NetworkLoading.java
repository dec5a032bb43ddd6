package org.frontline.annotate.transformer;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import com.johnsnowlabs.nlp.annotators.classifier.dl.DistilBertForTokenClassification;
import org.apache.spark.sql.SparkSession;

/** Has Spark NLP load a model, and takes from its annotator what labels tokens. */
final class NetworkLoading {
    private NetworkLoading() {}

    static TokenNetwork load(Architecture architecture, ModelPlace place, SparkSession spark) {
        return switch (architecture) {
            case BERT -> bert(place, spark);
            case DISTILBERT -> distilBert(place, spark);
        };
    }

    private static TokenNetwork bert(ModelPlace place, SparkSession spark) {
        BertForTokenClassification model = place.open(
                folder -> BertForTokenClassification.read().load(folder),
                folder -> BertForTokenClassification.loadSavedModel(folder, spark),
                BertForTokenClassification::pretrained);
        return new TokenNetwork(
                model.getModelIfNotSet(),
                model.labels().getOrDefault(),
                model.getBatchSize(),
                model.getMaxSentenceLength(),
                place.hasCapitals(model.getCaseSensitive()));
    }

    private static TokenNetwork distilBert(ModelPlace place, SparkSession spark) {
        DistilBertForTokenClassification model = place.open(
                folder -> DistilBertForTokenClassification.read().load(folder),
                folder -> DistilBertForTokenClassification.loadSavedModel(folder, spark),
                DistilBertForTokenClassification::pretrained);
        return new TokenNetwork(
                model.getModelIfNotSet(),
                model.labels().getOrDefault(),
                model.getBatchSize(),
                model.getMaxSentenceLength(),
                place.hasCapitals(model.getCaseSensitive()));
    }
}
