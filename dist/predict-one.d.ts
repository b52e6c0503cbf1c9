/** The way into a program of one's own: loads a stored model of any type and judges one row at a time. */
/** By column; null and undefined are missing. A sequence is a list of texts or numbers, or a text of its words. */
export type Row = Readonly<Record<string, unknown>>;
export interface Prediction {
    /** 1 where the score reaches the model's threshold, else 0. */
    readonly label: 0 | 1;
    /** Calibrated probability of the positive class, 0 to 1. */
    readonly score: number;
    /** How far the score is from the threshold, as a share of how far it could be on that side, 0 to 1. */
    readonly confidence: number;
}
export interface StoredModel {
    readonly name: string;
    readonly type: string;
    readonly version: string;
    readonly threshold: number;
    /** What it reads of a row. */
    readonly features: readonly {
        readonly name: string;
        readonly kind: string;
    }[];
    /**
     * By the columns that it was trained on; those that the row lacks count as missing, others are not looked at. DataError
     * for a value of the wrong kind, and for a row without any of them.
     */
    predict(row: Row): Prediction;
}
/**
 * A package's folder, wherever it was copied to. ConfigurationError when it is none, IntegrityError when a file is not what
 * the package's card says.
 */
export declare function loadModel(folder: string): StoredModel;
/** The model that is in production. ConfigurationError when there is none, IntegrityError when it is not what was promoted. */
export declare function loadCurrentModel(modelsDir: string, name: string): StoredModel;
