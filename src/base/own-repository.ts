/** Where this project lives on GitHub: what the `uses:` of other repositories calls. A test holds it to package.json. */
export const OWN_REPOSITORY = 'mlops-actions/mlops-actions';
