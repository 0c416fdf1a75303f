/**
 * One assessment, step by step. {@link dev.footing.core.assessment.AssessmentChain} is where reading starts: its method
 * {@code assess} is the whole way of a startup through the core, as a chain of values.
 *
 * <p>The steps that are its own: {@link dev.footing.core.assessment.Preparation} makes of the startup as stated the one
 * that is assessed, {@link dev.footing.core.assessment.InputNotes} says what its inputs leave open,
 * {@link dev.footing.core.assessment.StrategyComparison} compares the strategies under one set of rules,
 * {@link dev.footing.core.assessment.Inquiries} asks what would change the answer, and
 * {@link dev.footing.core.assessment.HashedParts} computes the hash. Diagnosis and course of action come from packages
 * of their own. {@link dev.footing.core.assessment.WhatIfComparison} runs the chain with and without a supposition.
 * Everything is configured by {@link dev.footing.core.assessment.AssessmentSettings}.
 */
@NullMarked
package dev.footing.core.assessment;

import org.jspecify.annotations.NullMarked;
