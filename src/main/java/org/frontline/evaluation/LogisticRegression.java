package org.frontline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.frontline.extract.control.confidence.Confidence;

/**
 * Logistic regression over features that hold or do not, with a Gaussian prior on their weights, fitted by Newton's method
 * (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 2nd edition, section 4.4.1, and 18.3.2 for the
 * penalty).
 *
 * @param bias log odds where no known feature holds
 * @param weights log odds that each feature adds, by name
 */
record LogisticRegression(double bias, Map<String, Double> weights) {
    private static final int ROUNDS = 25;
    private static final double STILL = 1e-9;

    /** Which features hold, and whether the outcome is the one that is predicted. */
    record Case(List<String> features, boolean outcome) {}

    /** @param penalty half of it times the squared weights is added to the negative log likelihood; the bias is free */
    static LogisticRegression fit(List<Case> cases, double penalty) {
        List<String> names = names(cases);
        int[][] rows = new int[cases.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(cases.get(i).features(), names);
        }
        RealVector theta = new ArrayRealVector(names.size() + 1);
        for (int round = 0; round < ROUNDS; round++) {
            RealVector step = step(cases, rows, theta, penalty);
            theta = theta.add(step);
            if (step.getLInfNorm() < STILL) {
                break;
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        for (int k = 0; k < names.size(); k++) {
            weights.put(names.get(k), theta.getEntry(k + 1));
        }
        return new LogisticRegression(theta.getEntry(0), weights);
    }

    double probability(List<String> features) {
        return Confidence.probability(bias, weights, features);
    }

    private static RealVector step(List<Case> cases, int[][] rows, RealVector theta, double penalty) {
        int size = theta.getDimension();
        RealVector gradient = theta.mapMultiply(-penalty);
        gradient.setEntry(0, 0);
        RealMatrix curvature = new Array2DRowRealMatrix(size, size);
        for (int k = 1; k < size; k++) {
            curvature.setEntry(k, k, penalty);
        }
        for (int i = 0; i < rows.length; i++) {
            double logOdds = 0;
            for (int k : rows[i]) {
                logOdds += theta.getEntry(k);
            }
            double p = 1 / (1 + Math.exp(-logOdds));
            for (int k : rows[i]) {
                gradient.addToEntry(k, (cases.get(i).outcome() ? 1 : 0) - p);
                for (int l : rows[i]) {
                    curvature.addToEntry(k, l, p * (1 - p));
                }
            }
        }
        return new CholeskyDecomposition(curvature).getSolver().solve(gradient);
    }

    /** The bias is number 0 and always holds. */
    private static int[] row(List<String> features, List<String> names) {
        List<Integer> row = new ArrayList<>(List.of(0));
        for (String feature : features) {
            row.add(Collections.binarySearch(names, feature) + 1);
        }
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<String> names(List<Case> cases) {
        TreeSet<String> names = new TreeSet<>();
        cases.forEach(c -> names.addAll(c.features()));
        return List.copyOf(names);
    }
}
