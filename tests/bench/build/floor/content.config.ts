export * from '../src/content.config.ts';
