// Made by `npm run schemas` from shared-schemas/. Change the schema, not this file.
var or=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(N){throw i=0,N}};var Be=or(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});function Ue(s){let i=s.length,N=0,$=0,v;for(;$<
i;)N++,v=s.charCodeAt($++),v>=55296&&v<=56319&&$<i&&(v=s.charCodeAt($),(v&64512)===56320&&$++);return N}He.default=Ue;Ue.
code='require("ajv/dist/runtime/ucs2length").default'});var Ir=he;var lr=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$","u");function ke(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=ke.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(typeof s=="string"){if(!lr.test(s))return ke.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$"}}],!1}else return ke.errors=[{instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"string"}}],!1;return ke.errors=r,e===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function he(s,{
instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=he.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let y;if(s.urgent===void 0&&(y="urgent")||s.warnings===void 0&&(y="warnings")||s.good_news===void 0&&(y="good_news")||s.
quiet_from===void 0&&(y="quiet_from")||s.quiet_until===void 0&&(y="quiet_until")||s.weekends===void 0&&(y="weekends")||s.
break_quiet===void 0&&(y="break_quiet"))return he.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y}}],!1;if(s.urgent!==void 0){let o=e;if(typeof s.urgent!="boolean")return he.errors=[{instancePath:i+"/\
urgent",schemaPath:"#/properties/urgent/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t){
if(s.warnings!==void 0){let o=e;if(typeof s.warnings!="boolean")return he.errors=[{instancePath:i+"/warnings",schemaPath:"\
#/properties/warnings/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t){if(s.good_news!==
void 0){let o=e;if(typeof s.good_news!="boolean")return he.errors=[{instancePath:i+"/good_news",schemaPath:"#/properties\
/good_news/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t){if(s.quiet_from!==void 0){let o=e;
ke(s.quiet_from,{instancePath:i+"/quiet_from",parentData:s,parentDataProperty:"quiet_from",rootData:v,dynamicAnchors:g})||
(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.quiet_until!==void 0){let o=e;
ke(s.quiet_until,{instancePath:i+"/quiet_until",parentData:s,parentDataProperty:"quiet_until",rootData:v,dynamicAnchors:g})||
(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var t=o===e}else var t=!0;if(t){if(s.weekends!==void 0){let o=e;if(typeof s.
weekends!="boolean")return he.errors=[{instancePath:i+"/weekends",schemaPath:"#/properties/weekends/type",keyword:"type",
params:{type:"boolean"}}],!1;var t=o===e}else var t=!0;if(t)if(s.break_quiet!==void 0){let o=e;if(typeof s.break_quiet!=
"boolean")return he.errors=[{instancePath:i+"/break_quiet",schemaPath:"#/properties/break_quiet/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=o===e}else var t=!0}}}}}}else return he.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return he.errors=r,e===0}he.evaluated={props:{urgent:!0,warnings:!0,good_news:!0,quiet_from:!0,
quiet_until:!0,weekends:!0,break_quiet:!0},dynamicProps:!1,dynamicItems:!1};var Fr=oe,Ge={type:"object",required:["addre\
ss","state","found","since"],properties:{address:{type:"string"},state:{type:"string",enum:["proving","proven","failed"]},
found:{type:"string",enum:["sent","hand"]},since:{$ref:"#/$defs/Ms"}}};function P(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=P.
evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)?e===0&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))?(P.errors=[{instancePath:i,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1):(P.errors=r,e===0):(P.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}}],!1)}P.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=oe.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.address===void 0&&(y="add\
ress")||s.state===void 0&&(y="state")||s.found===void 0&&(y="found")||s.since===void 0&&(y="since"))return oe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.address!==void 0){let o=e;if(typeof s.address!=
"string")return oe.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.state!==void 0){let o=s.state,n=e;if(typeof o!="string")return oe.errors=
[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="prov\
ing"||o==="proven"||o==="failed"))return oe.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:Ge.properties.state.enum}}],!1;var t=n===e}else var t=!0;if(t){if(s.found!==void 0){let o=s.
found,n=e;if(typeof o!="string")return oe.errors=[{instancePath:i+"/found",schemaPath:"#/properties/found/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(o==="sent"||o==="hand"))return oe.errors=[{instancePath:i+"/found",schemaPath:"#/\
properties/found/enum",keyword:"enum",params:{allowedValues:Ge.properties.found.enum}}],!1;var t=n===e}else var t=!0;if(t)
if(s.since!==void 0){let o=e;P(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=o===e}else var t=!0}}}else return oe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated={props:{address:!0,state:!0,found:!0,
since:!0},dynamicProps:!1,dynamicItems:!1};var Er=Me;var pr={type:"object",required:["address","sent_at","at","cause","permanent","said","suppressed"],properties:{address:{type:"\
string"},sent_at:{$ref:"#/$defs/Ms"},at:{$ref:"#/$defs/Ms"},cause:{type:"string",enum:["no_mailbox","no_domain","disable\
d","full","spam","blocked","unproven","refused","limit","too_big","unreachable","unknown"]},permanent:{type:"boolean"},said:{
anyOf:[{type:"string",maxLength:300},{type:"null"}]},suppressed:{type:"boolean"}}},Ce=Be().default;function te(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=te.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.address===
void 0&&(o="address")||s.sent_at===void 0&&(o="sent_at")||s.at===void 0&&(o="at")||s.cause===void 0&&(o="cause")||s.permanent===
void 0&&(o="permanent")||s.said===void 0&&(o="said")||s.suppressed===void 0&&(o="suppressed"))return te.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!=
"string")return te.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sent_at!==void 0){let n=e;P(s.sent_at,{instancePath:i+"/sent_at",parentData:s,
parentDataProperty:"sent_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.at!==void 0){let n=e;P(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:v,
dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.cause!==void 0){
let n=s.cause,l=e;if(typeof n!="string")return te.errors=[{instancePath:i+"/cause",schemaPath:"#/properties/cause/type",
keyword:"type",params:{type:"string"}}],!1;if(!(n==="no_mailbox"||n==="no_domain"||n==="disabled"||n==="full"||n==="spam"||
n==="blocked"||n==="unproven"||n==="refused"||n==="limit"||n==="too_big"||n==="unreachable"||n==="unknown"))return te.errors=
[{instancePath:i+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:pr.properties.cause.
enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.permanent!==void 0){let n=e;if(typeof s.permanent!="boolean")return te.errors=
[{instancePath:i+"/permanent",schemaPath:"#/properties/permanent/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.said!==void 0){let n=s.said,l=e,a=e,p=!1,d=e;if(e===d)if(typeof n=="string"){if(Ce(n)>300){let h={
instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/maxLength",keyword:"maxLength",params:{limit:300}};r===null?
r=[h]:r.push(h),e++}}else{let h={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var y=d===e;p=p||y;let u=e;if(n!==null){let h={instancePath:i+"/said",schemaPath:"\
#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=u===e;if(p=p||y,
p)e=a,r!==null&&(a?r.length=a:r=null);else{let h={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[h]:r.push(h),e++,te.errors=r,!1}var t=l===e}else var t=!0;if(t)if(s.suppressed!==void 0){
let n=e;if(typeof s.suppressed!="boolean")return te.errors=[{instancePath:i+"/suppressed",schemaPath:"#/properties/suppr\
essed/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0}}}}}}else return te.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:{address:!0,
sent_at:!0,at:!0,cause:!0,permanent:!0,said:!0,suppressed:!0},dynamicProps:!1,dynamicItems:!1};function Me(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Me.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.bounces===
void 0&&(y="bounces"))return Me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;if(s.bounces!==void 0){let o=s.bounces;if(e===e)if(Array.isArray(o)){var t=!0;let l=o.length;for(let a=0;a<l;a++){let p=e;
te(o[a],{instancePath:i+"/bounces/"+a,parentData:o,parentDataProperty:a,rootData:v,dynamicAnchors:g})||(r=r===null?te.errors:
r.concat(te.errors),e=r.length);var t=p===e;if(!t)break}}else return Me.errors=[{instancePath:i+"/bounces",schemaPath:"#\
/properties/bounces/type",keyword:"type",params:{type:"array"}}],!1}}else return Me.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Me.errors=r,e===0}Me.evaluated={props:{bounces:!0},dynamicProps:!1,
dynamicItems:!1};var zr=Le;var tr=new RegExp("^[a-z_]+$","u");function ge(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=ge.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let y;if(s.id===void 0&&(y="id")||s.on===void 0&&(y="on"))return ge.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.id!==void 0){let o=s.id,n=e;if(e===n)if(typeof o==
"string"){if(!tr.test(o))return ge.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",
params:{pattern:"^[a-z_]+$"}}],!1}else return ge.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.on!==void 0){let o=e;if(typeof s.on!="boolean")return ge.
errors=[{instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else
var t=!0}else return ge.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ge.
errors=r,e===0}ge.evaluated={props:{id:!0,on:!0},dynamicProps:!1,dynamicItems:!1};function Le(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Le.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.checks===void 0&&(y="chec\
ks"))return Le.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.checks!==
void 0){let o=s.checks;if(e===e)if(Array.isArray(o)){var t=!0;let l=o.length;for(let a=0;a<l;a++){let p=e;ge(o[a],{instancePath:i+
"/checks/"+a,parentData:o,parentDataProperty:a,rootData:v,dynamicAnchors:g})||(r=r===null?ge.errors:r.concat(ge.errors),
e=r.length);var t=p===e;if(!t)break}}else return Le.errors=[{instancePath:i+"/checks",schemaPath:"#/properties/checks/ty\
pe",keyword:"type",params:{type:"array"}}],!1}}else return Le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return Le.errors=r,e===0}Le.evaluated={props:{checks:!0},dynamicProps:!1,dynamicItems:!1};var Mr=Ve;var fr={type:"object",required:["id","severity","address","title","text","about","suggestion","key"],properties:{id:{type:"\
string",pattern:"^[a-z_]+$"},severity:{type:"string",enum:["stop","fix","hint"]},address:{anyOf:[{type:"string"},{type:"\
null"}]},title:{type:"string"},text:{type:"string"},about:{anyOf:[{type:"string"},{type:"null"}]},suggestion:{anyOf:[{type:"\
string"},{type:"null"}]},key:{type:"string"}}};function C(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=C.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.severity===void 0&&(l="severity")||
s.address===void 0&&(l="address")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.about===void 0&&(l="abo\
ut")||s.suggestion===void 0&&(l="suggestion")||s.key===void 0&&(l="key"))return C.errors=[{instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let a=s.id,p=e;if(e===p)if(typeof a=="str\
ing"){if(!tr.test(a))return C.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[a-z_]+$"}}],!1}else return C.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.severity!==void 0){let a=s.severity,p=e;if(typeof a!="string")return C.
errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(a===
"stop"||a==="fix"||a==="hint"))return C.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:fr.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.address!==void 0){let a=s.
address,p=e,d=e,u=!1,m=e;if(typeof a!="string"){let c={instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}var y=m===e;u=u||y;let h=e;if(a!==null){let c={
instancePath:i+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=
[c]:r.push(c),e++}var y=h===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/address",schemaPath:"\
#/properties/address/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,C.errors=r,!1}var t=p===e}else
var t=!0;if(t){if(s.title!==void 0){let a=e;if(typeof s.title!="string")return C.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.text!==void 0){
let a=e;if(typeof s.text!="string")return C.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.about!==void 0){let a=s.about,p=e,d=e,u=!1,m=e;if(typeof a!=
"string"){let c={instancePath:i+"/about",schemaPath:"#/properties/about/anyOf/0/type",keyword:"type",params:{type:"strin\
g"}};r===null?r=[c]:r.push(c),e++}var o=m===e;u=u||o;let h=e;if(a!==null){let c={instancePath:i+"/about",schemaPath:"#/p\
roperties/about/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var o=h===e;if(u=u||o,u)
e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/about",schemaPath:"#/properties/about/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[c]:r.push(c),e++,C.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.suggestion!==void 0){
let a=s.suggestion,p=e,d=e,u=!1,m=e;if(typeof a!="string"){let c={instancePath:i+"/suggestion",schemaPath:"#/properties/\
suggestion/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}var n=m===e;u=u||n;let h=e;
if(a!==null){let c={instancePath:i+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,
C.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.key!==void 0){let a=e;if(typeof s.key!="string")return C.errors=[{instancePath:i+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"}}],!1;var t=a===e}else var t=!0}}}}}}}else
return C.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=r,e===0}
C.evaluated={props:{id:!0,severity:!0,address:!0,title:!0,text:!0,about:!0,suggestion:!0,key:!0},dynamicProps:!1,dynamicItems:!1};
function Ve(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=Ve.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.concerns===void 0&&(y="concerns"))return Ve.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;if(s.concerns!==void 0){let o=s.concerns;if(e===e)if(Array.isArray(o)){var t=!0;
let l=o.length;for(let a=0;a<l;a++){let p=e;C(o[a],{instancePath:i+"/concerns/"+a,parentData:o,parentDataProperty:a,rootData:v,
dynamicAnchors:g})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var t=p===e;if(!t)break}}else return Ve.errors=[
{instancePath:i+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1}}else return Ve.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=r,e===0}Ve.evaluated=
{props:{concerns:!0},dynamicProps:!1,dynamicItems:!1};var Lr=z,Je={type:"object",required:["address","domain","provider",
"name","source","found_at","imap","smtp","user","ways","oauth","app_password","foreign","may_ask","refusal"],properties:{
address:{type:"string"},domain:{type:"string"},provider:{type:"string"},name:{type:"string"},source:{type:"string",enum:[
"table","mx","srv","autoconfig","none"]},found_at:{anyOf:[{type:"string"},{type:"null"}]},imap:{anyOf:[{$ref:"#/$defs/Se\
rver"},{type:"null"}]},smtp:{anyOf:[{$ref:"#/$defs/Server"},{type:"null"}]},user:{anyOf:[{type:"string"},{type:"null"}]},
ways:{type:"array",items:{type:"string",enum:["oauth","app_password","password"]}},oauth:{anyOf:[{$ref:"#/$defs/OAuthWay"},
{type:"null"}]},app_password:{anyOf:[{$ref:"#/$defs/AppPasswordWay"},{type:"null"}]},foreign:{type:"boolean"},may_ask:{type:"\
array",items:{type:"string"}},refusal:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]}}},ur={type:"object",required:["host",
"port","security"],properties:{host:{type:"string",minLength:1,maxLength:253},port:{type:"integer",minimum:1,maximum:65535},
security:{type:"string",enum:["tls","starttls"]}}};function M(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=M.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.host===void 0&&(y="host")||s.port===void 0&&(y="port")||s.
security===void 0&&(y="security"))return M.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],
!1;if(s.host!==void 0){let o=s.host,n=e;if(e===n)if(typeof o=="string"){if(Ce(o)>253)return M.errors=[{instancePath:i+"/\
host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(Ce(o)<1)return M.errors=[{
instancePath:i+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1}}],!1}else return M.
errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.port!==void 0){let o=s.port,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return M.
errors=[{instancePath:i+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&
typeof o=="number"&&isFinite(o)){if(o>65535||isNaN(o))return M.errors=[{instancePath:i+"/port",schemaPath:"#/properties/\
port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(o<1||isNaN(o))return M.errors=[{instancePath:i+
"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var t=n===e}else var t=!0;
if(t)if(s.security!==void 0){let o=s.security,n=e;if(typeof o!="string")return M.errors=[{instancePath:i+"/security",schemaPath:"\
#/properties/security/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="tls"||o==="starttls"))return M.errors=[
{instancePath:i+"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:ur.properties.security.
enum}}],!1;var t=n===e}else var t=!0}}else return M.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return M.errors=r,e===0}M.evaluated={props:{host:!0,port:!0,security:!0},dynamicProps:!1,dynamicItems:!1};var dr={type:"string",enum:["google","microsoft"]};function Ee(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=Ee.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),typeof s!="string"?(Ee.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s===
"google"||s==="microsoft"?(Ee.errors=r,e===0):(Ee.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dr.
enum}}],!1)}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function je(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=je.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.shown===void 0&&(y="shown")||s.why===void 0&&(y="why"))return je.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.shown!==void 0){let o=e;if(typeof s.shown!="string")
return je.errors=[{instancePath:i+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],
!1;var t=o===e}else var t=!0;if(t)if(s.why!==void 0){let o=e;if(typeof s.why!="string")return je.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}else return je.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=r,e===0}je.evaluated=
{props:{shown:!0,why:!0},dynamicProps:!1,dynamicItems:!1};function Ae(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Ae.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.issuer===void 0&&(o="issuer")||s.ready===
void 0&&(o="ready")||s.scopes===void 0&&(o="scopes"))return Ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(s.issuer!==void 0){let n=e;Ee(s.issuer,{instancePath:i+"/issuer",parentData:s,
parentDataProperty:"issuer",rootData:v,dynamicAnchors:g})||(r=r===null?Ee.errors:r.concat(Ee.errors),e=r.length);var t=n===
e}else var t=!0;if(t){if(s.ready!==void 0){let n=e;if(typeof s.ready!="boolean")return Ae.errors=[{instancePath:i+"/read\
y",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.
scopes!==void 0){let n=s.scopes,l=e;if(e===l)if(Array.isArray(n)){var y=!0;let p=n.length;for(let d=0;d<p;d++){let u=e;je(
n[d],{instancePath:i+"/scopes/"+d,parentData:n,parentDataProperty:d,rootData:v,dynamicAnchors:g})||(r=r===null?je.errors:
r.concat(je.errors),e=r.length);var y=u===e;if(!y)break}}else return Ae.errors=[{instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}else return Ae.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=r,e===0}Ae.evaluated={props:{issuer:!0,ready:!0,
scopes:!0},dynamicProps:!1,dynamicItems:!1};function _e(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=_e.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.page===void 0&&(o="page")||s.steps===void 0&&(o="steps"))return _e.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.page!==void 0){let n=e;if(typeof s.page!="string")return _e.
errors=[{instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t)if(s.steps!==void 0){let n=s.steps,l=e;if(e===l)if(Array.isArray(n)){var y=!0;let p=n.length;for(let d=0;d<
p;d++){let u=e;if(typeof n[d]!="string")return _e.errors=[{instancePath:i+"/steps/"+d,schemaPath:"#/properties/steps/ite\
ms/type",keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)break}}else return _e.errors=[{instancePath:i+"/st\
eps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}else return _e.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=r,e===0}_e.evaluated=
{props:{page:!0,steps:!0},dynamicProps:!1,dynamicItems:!1};var yr={type:"object",required:["code","sentence","next_step",
"field","said","facts"],properties:{code:{type:"string",pattern:"^[a-z][a-z0-9_]*$"},sentence:{type:"string"},next_step:{
type:"string"},field:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},facts:{type:"o\
bject",additionalProperties:{type:["string","integer"]}}}},ir=new RegExp("^[a-z][a-z0-9_]*$","u");function L(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=L.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.code===void 0&&
(l="code")||s.sentence===void 0&&(l="sentence")||s.next_step===void 0&&(l="next_step")||s.field===void 0&&(l="field")||s.
said===void 0&&(l="said")||s.facts===void 0&&(l="facts"))return L.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;if(s.code!==void 0){let a=s.code,p=e;if(e===p)if(typeof a=="string"){if(!ir.test(
a))return L.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[\
a-z][a-z0-9_]*$"}}],!1}else return L.errors=[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",
params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.sentence!==void 0){let a=e;if(typeof s.sentence!="strin\
g")return L.errors=[{instancePath:i+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=a===e}else var t=!0;if(t){if(s.next_step!==void 0){let a=e;if(typeof s.next_step!="string")return L.errors=
[{instancePath:i+"/next_step",schemaPath:"#/properties/next_step/type",keyword:"type",params:{type:"string"}}],!1;var t=a===
e}else var t=!0;if(t){if(s.field!==void 0){let a=s.field,p=e,d=e,u=!1,m=e;if(typeof a!="string"){let c={instancePath:i+"\
/field",schemaPath:"#/properties/field/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}
var y=m===e;u=u||y;let h=e;if(a!==null){let c={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var y=h===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{
let c={instancePath:i+"/field",schemaPath:"#/properties/field/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.
push(c),e++,L.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.said!==void 0){let a=s.said,p=e,d=e,u=!1,m=e;if(typeof a!=
"string"){let c={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[c]:r.push(c),e++}var o=m===e;u=u||o;let h=e;if(a!==null){let c={instancePath:i+"/said",schemaPath:"#/propert\
ies/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var o=h===e;if(u=u||o,u)e=d,r!==
null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[c]:r.push(c),e++,L.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.facts!==void 0){let a=s.facts,p=e;
if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a))for(let u in a){let m=a[u],h=e;if(typeof m!="string"&&!(typeof m=="\
number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return L.errors=[{instancePath:i+"/facts/"+u.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:yr.properties.facts.additionalProperties.
type}}],!1;var n=h===e;if(!n)break}else return L.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"object"}}],!1;var t=p===e}else var t=!0}}}}}else return L.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated={props:{code:!0,sentence:!0,next_step:!0,
field:!0,said:!0,facts:!0},dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=z.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.address===void 0&&(b="address")||s.domain===
void 0&&(b="domain")||s.provider===void 0&&(b="provider")||s.name===void 0&&(b="name")||s.source===void 0&&(b="source")||
s.found_at===void 0&&(b="found_at")||s.imap===void 0&&(b="imap")||s.smtp===void 0&&(b="smtp")||s.user===void 0&&(b="user")||
s.ways===void 0&&(b="ways")||s.oauth===void 0&&(b="oauth")||s.app_password===void 0&&(b="app_password")||s.foreign===void 0&&
(b="foreign")||s.may_ask===void 0&&(b="may_ask")||s.refusal===void 0&&(b="refusal"))return z.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:b}}],!1;if(s.address!==void 0){let w=e;if(typeof s.address!="stri\
ng")return z.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var t=w===e}else var t=!0;if(t){if(s.domain!==void 0){let w=e;if(typeof s.domain!="string")return z.errors=[{instancePath:i+
"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:"string"}}],!1;var t=w===e}else var t=!0;if(t){
if(s.provider!==void 0){let w=e;if(typeof s.provider!="string")return z.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=w===e}else var t=!0;if(t){if(s.name!==void 0){
let w=e;if(typeof s.name!="string")return z.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var t=w===e}else var t=!0;if(t){if(s.source!==void 0){let w=s.source,q=e;if(typeof w!=
"string")return z.errors=[{instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"s\
tring"}}],!1;if(!(w==="table"||w==="mx"||w==="srv"||w==="autoconfig"||w==="none"))return z.errors=[{instancePath:i+"/sou\
rce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Je.properties.source.enum}}],!1;var t=q===
e}else var t=!0;if(t){if(s.found_at!==void 0){let w=s.found_at,q=e,x=e,D=!1,F=e;if(typeof w!="string"){let I={instancePath:i+
"/found_at",schemaPath:"#/properties/found_at/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[I]:r.push(
I),e++}var y=F===e;D=D||y;let T=e;if(w!==null){let I={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var y=T===e;if(D=D||y,D)e=x,r!==null&&(x?r.length=
x:r=null);else{let I={instancePath:i+"/found_at",schemaPath:"#/properties/found_at/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[I]:r.push(I),e++,z.errors=r,!1}var t=q===e}else var t=!0;if(t){if(s.imap!==void 0){let w=s.imap,q=e,x=e,D=!1,F=e;
M(w,{instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:v,dynamicAnchors:g})||(r=r===null?M.errors:r.
concat(M.errors),e=r.length);var n=F===e;if(D=D||n,n){var o={};o.host=!0,o.port=!0,o.security=!0}let T=e;if(w!==null){let I={
instancePath:i+"/imap",schemaPath:"#/properties/imap/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.
push(I),e++}var n=T===e;if(D=D||n,D)e=x,r!==null&&(x?r.length=x:r=null);else{let I={instancePath:i+"/imap",schemaPath:"#\
/properties/imap/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,z.errors=r,!1}var t=q===e}else var t=!0;
if(t){if(s.smtp!==void 0){let w=s.smtp,q=e,x=e,D=!1,F=e;M(w,{instancePath:i+"/smtp",parentData:s,parentDataProperty:"smt\
p",rootData:v,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var a=F===e;if(D=D||a,a){var l={};
l.host=!0,l.port=!0,l.security=!0}let T=e;if(w!==null){let I={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf\
/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var a=T===e;if(D=D||a,D)e=x,r!==null&&(x?r.length=
x:r=null);else{let I={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[I]:r.push(I),e++,z.errors=r,!1}var t=q===e}else var t=!0;if(t){if(s.user!==void 0){let w=s.user,q=e,x=e,D=!1,F=e;
if(typeof w!="string"){let I={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[I]:r.push(I),e++}var p=F===e;D=D||p;let T=e;if(w!==null){let I={instancePath:i+"/user",schemaPath:"\
#/properties/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var p=T===e;if(D=D||p,
D)e=x,r!==null&&(x?r.length=x:r=null);else{let I={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[I]:r.push(I),e++,z.errors=r,!1}var t=q===e}else var t=!0;if(t){if(s.ways!==void 0){let w=s.
ways,q=e;if(e===q)if(Array.isArray(w)){var d=!0;let D=w.length;for(let F=0;F<D;F++){let T=w[F],O=e;if(typeof T!="string")
return z.errors=[{instancePath:i+"/ways/"+F,schemaPath:"#/properties/ways/items/type",keyword:"type",params:{type:"strin\
g"}}],!1;if(!(T==="oauth"||T==="app_password"||T==="password"))return z.errors=[{instancePath:i+"/ways/"+F,schemaPath:"#\
/properties/ways/items/enum",keyword:"enum",params:{allowedValues:Je.properties.ways.items.enum}}],!1;var d=O===e;if(!d)
break}}else return z.errors=[{instancePath:i+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var t=q===e}else var t=!0;if(t){if(s.oauth!==void 0){let w=s.oauth,q=e,x=e,D=!1,F=e;Ae(w,{instancePath:i+"/oa\
uth",parentData:s,parentDataProperty:"oauth",rootData:v,dynamicAnchors:g})||(r=r===null?Ae.errors:r.concat(Ae.errors),e=
r.length);var m=F===e;if(D=D||m,m){var u={};u.issuer=!0,u.ready=!0,u.scopes=!0}let T=e;if(w!==null){let I={instancePath:i+
"/oauth",schemaPath:"#/properties/oauth/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}
var m=T===e;if(D=D||m,D)e=x,r!==null&&(x?r.length=x:r=null);else{let I={instancePath:i+"/oauth",schemaPath:"#/properties\
/oauth/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,z.errors=r,!1}var t=q===e}else var t=!0;if(t){
if(s.app_password!==void 0){let w=s.app_password,q=e,x=e,D=!1,F=e;_e(w,{instancePath:i+"/app_password",parentData:s,parentDataProperty:"\
app_password",rootData:v,dynamicAnchors:g})||(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var k=F===e;if(D=D||k,
k){var h={};h.page=!0,h.steps=!0}let T=e;if(w!==null){let I={instancePath:i+"/app_password",schemaPath:"#/properties/app\
_password/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[I]:r.push(I),e++}var k=T===e;if(D=D||k,D)e=x,r!==
null&&(x?r.length=x:r=null);else{let I={instancePath:i+"/app_password",schemaPath:"#/properties/app_password/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,z.errors=r,!1}var t=q===e}else var t=!0;if(t){if(s.foreign!==void 0){
let w=e;if(typeof s.foreign!="boolean")return z.errors=[{instancePath:i+"/foreign",schemaPath:"#/properties/foreign/type",
keyword:"type",params:{type:"boolean"}}],!1;var t=w===e}else var t=!0;if(t){if(s.may_ask!==void 0){let w=s.may_ask,q=e;if(e===
q)if(Array.isArray(w)){var c=!0;let D=w.length;for(let F=0;F<D;F++){let T=e;if(typeof w[F]!="string")return z.errors=[{instancePath:i+
"/may_ask/"+F,schemaPath:"#/properties/may_ask/items/type",keyword:"type",params:{type:"string"}}],!1;var c=T===e;if(!c)
break}}else return z.errors=[{instancePath:i+"/may_ask",schemaPath:"#/properties/may_ask/type",keyword:"type",params:{type:"\
array"}}],!1;var t=q===e}else var t=!0;if(t)if(s.refusal!==void 0){let w=s.refusal,q=e,x=e,D=!1,F=e;L(w,{instancePath:i+
"/refusal",parentData:s,parentDataProperty:"refusal",rootData:v,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(L.errors),
e=r.length);var A=F===e;if(D=D||A,A){var _={};_.code=!0,_.sentence=!0,_.next_step=!0,_.field=!0,_.said=!0,_.facts=!0}let T=e;
if(w!==null){let I={instancePath:i+"/refusal",schemaPath:"#/properties/refusal/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[I]:r.push(I),e++}var A=T===e;if(D=D||A,D)e=x,r!==null&&(x?r.length=x:r=null);else{let I={instancePath:i+
"/refusal",schemaPath:"#/properties/refusal/anyOf",keyword:"anyOf",params:{}};return r===null?r=[I]:r.push(I),e++,z.errors=
r,!1}var t=q===e}else var t=!0}}}}}}}}}}}}}}else return z.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return z.errors=r,e===0}z.evaluated={props:{address:!0,domain:!0,provider:!0,name:!0,source:!0,found_at:!0,
imap:!0,smtp:!0,user:!0,ways:!0,oauth:!0,app_password:!0,foreign:!0,may_ask:!0,refusal:!0},dynamicProps:!1,dynamicItems:!1};
var Vr=We;function We(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=We.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0&&!(s&&typeof s=="object"&&
!Array.isArray(s))?(We.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1):(We.errors=
r,e===0)}We.evaluated={dynamicProps:!1,dynamicItems:!1};var Rr=Ie;var mr={type:"object",required:["id","at","kind","mailbox","link"],properties:{id:{type:"integer",minimum:1},at:{$ref:"#\
/$defs/Ms"},kind:{type:"string",enum:["link","sync","usage","health","outbox","mailbox","clients","notices"]},mailbox:{anyOf:[
{$ref:"#/$defs/Id"},{type:"null"}]},link:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]}}};var cr=new RegExp("^[A-Za-z0-9_-]{1,40}$","u");function j(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=j.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!cr.test(s))return j.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,40}$"}}],!1}else return j.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return j.errors=r,e===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=ie.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.id===void 0&&(n="id")||s.
at===void 0&&(n="at")||s.kind===void 0&&(n="kind")||s.mailbox===void 0&&(n="mailbox")||s.link===void 0&&(n="link"))return ie.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.id!==void 0){let l=s.
id,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ie.errors=[{instancePath:i+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))
return ie.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var t=a===e}else var t=!0;if(t){if(s.at!==void 0){let l=e;P(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=l===e}else var t=!0;if(t){if(s.
kind!==void 0){let l=s.kind,a=e;if(typeof l!="string")return ie.errors=[{instancePath:i+"/kind",schemaPath:"#/properties\
/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(l==="link"||l==="sync"||l==="usage"||l==="health"||l==="outb\
ox"||l==="mailbox"||l==="clients"||l==="notices"))return ie.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kin\
d/enum",keyword:"enum",params:{allowedValues:mr.properties.kind.enum}}],!1;var t=a===e}else var t=!0;if(t){if(s.mailbox!==
void 0){let l=s.mailbox,a=e,p=e,d=!1,u=e;j(l,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,
dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var y=u===e;d=d||y;let m=e;if(l!==null){let k={instancePath:i+
"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),
e++}var y=m===e;if(d=d||y,d)e=p,r!==null&&(p?r.length=p:r=null);else{let k={instancePath:i+"/mailbox",schemaPath:"#/prop\
erties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,ie.errors=r,!1}var t=a===e}else var t=!0;
if(t)if(s.link!==void 0){let l=s.link,a=e,p=e,d=!1,u=e;j(l,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",
rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var o=u===e;d=d||o;let m=e;if(l!==null){
let k={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[k]:r.push(k),e++}var o=m===e;if(d=d||o,d)e=p,r!==null&&(p?r.length=p:r=null);else{let k={instancePath:i+"/link",schemaPath:"\
#/properties/link/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,ie.errors=r,!1}var t=a===e}else var t=!0}}}}else
return ie.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===
0}ie.evaluated={props:{id:!0,at:!0,kind:!0,mailbox:!0,link:!0},dynamicProps:!1,dynamicItems:!1};function Ie(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Ie.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.events===
void 0&&(o="events")||s.last===void 0&&(o="last"))return Ie.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:o}}],!1;if(s.events!==void 0){let n=s.events,l=e;if(e===l)if(Array.isArray(n)){var t=!0;let a=n.
length;for(let p=0;p<a;p++){let d=e;ie(n[p],{instancePath:i+"/events/"+p,parentData:n,parentDataProperty:p,rootData:v,dynamicAnchors:g})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var t=d===e;if(!t)break}}else return Ie.errors=[{instancePath:i+"/\
events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var y=l===e}else var y=!0;if(y)if(s.
last!==void 0){let n=s.last,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ie.errors=[{instancePath:i+
"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return Ie.errors=[{instancePath:i+"/last",schemaPath:"#/properties/last/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var y=l===e}else var y=!0}else return Ie.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Ie.errors=r,e===0}Ie.evaluated={props:{events:!0,last:!0},dynamicProps:!1,dynamicItems:!1};
var Sr=ue;function pe(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.id===void 0&&(y="id")||s.at===void 0&&(y="at")||s.text===void 0&&(y="text"))return pe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.id!==void 0){let o=e;if(typeof s.id!="st\
ring")return pe.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],
!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){let o=s.at,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return pe.errors=[{instancePath:i+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===n&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return pe.errors=[{instancePath:i+"/at",schemaPath:"#/prop\
erties/at/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(o<0||isNaN(o))return pe.errors=[{instancePath:i+
"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var t=n===e}else var t=!0;
if(t)if(s.text!==void 0){let o=e;if(typeof s.text!="string")return pe.errors=[{instancePath:i+"/text",schemaPath:"#/prop\
erties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}else return pe.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=r,e===0}pe.evaluated={props:{id:!0,at:!0,
text:!0},dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=S.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.model===void 0&&(n="model")||s.score===void 0&&(n="score")||
s.low===void 0&&(n="low")||s.high===void 0&&(n="high")||s.evidence_share===void 0&&(n="evidence_share")||s.provisional===
void 0&&(n="provisional")||s.caps===void 0&&(n="caps"))return S.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}}],!1;if(s.model!==void 0){let l=e;if(s.model!=="dm1")return S.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue:"dm1"}}],!1;var t=l===e}else var t=!0;
if(t){if(s.score!==void 0){let l=s.score,a=e,p=e,d=!1,u=e;if(e===u)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[k]:r.push(k),e++}else if(l<0||isNaN(l)){let k={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[k]:r.push(k),e++}}else{let k={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[k]:r.push(k),e++}
var y=u===e;d=d||y;let m=e;if(l!==null){let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var y=m===e;if(d=d||y,d)e=p,r!==null&&(p?r.length=p:r=null);else{
let k={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.
push(k),e++,S.errors=r,!1}var t=a===e}else var t=!0;if(t){if(s.low!==void 0){let l=s.low,a=e;if(e===a)if(typeof l=="numb\
er"&&isFinite(l)){if(l>100||isNaN(l))return S.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))return S.errors=[{instancePath:i+"/low",schemaPath:"#/\
properties/low/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return S.errors=[{instancePath:i+"/\
low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"number"}}],!1;var t=a===e}else var t=!0;if(t){if(s.
high!==void 0){let l=s.high,a=e;if(e===a)if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l))return S.errors=[{instancePath:i+
"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(l<0||isNaN(l))
return S.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return S.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:"\
number"}}],!1;var t=a===e}else var t=!0;if(t){if(s.evidence_share!==void 0){let l=s.evidence_share,a=e;if(e===a)if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l))return S.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evid\
ence_share/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(l<0||isNaN(l))return S.errors=[{instancePath:i+
"/evidence_share",schemaPath:"#/properties/evidence_share/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}else return S.errors=[{instancePath:i+"/evidence_share",schemaPath:"#/properties/evidence_share/type",keyword:"type",
params:{type:"number"}}],!1;var t=a===e}else var t=!0;if(t){if(s.provisional!==void 0){let l=e;if(typeof s.provisional!=
"boolean")return S.errors=[{instancePath:i+"/provisional",schemaPath:"#/properties/provisional/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=l===e}else var t=!0;if(t)if(s.caps!==void 0){let l=s.caps,a=e;if(e===a)if(Array.isArray(l)){var o=!0;
let d=l.length;for(let u=0;u<d;u++){let m=e;pe(l[u],{instancePath:i+"/caps/"+u,parentData:l,parentDataProperty:u,rootData:v,
dynamicAnchors:g})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var o=m===e;if(!o)break}}else return S.errors=
[{instancePath:i+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type:"array"}}],!1;var t=a===e}else var t=!0}}}}}}else
return S.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}
S.evaluated={props:{model:!0,score:!0,low:!0,high:!0,evidence_share:!0,provisional:!0,caps:!0},dynamicProps:!1,dynamicItems:!1};
var Ke={type:"object",required:["id","check","severity","title","text","evidence","fix","gain","checked_at"],properties:{
id:{type:"string",pattern:"^[a-z0-9_.]+$"},check:{type:"string",enum:["spf","dkim","dmarc","mx","provider","ptr","blockl\
ists","tracking","services","mta_sts","tls_rpt","bimi","dnssec","bounces","rejections","deferrals","complaints","unsubsc\
ribes","replies","placement"]},severity:{type:"string",enum:["stop","fix","hint","ok","unknown"]},title:{type:"string"},
text:{type:"string"},evidence:{type:"array",items:{$ref:"#/$defs/Evidence"}},fix:{anyOf:[{$ref:"#/$defs/Fix"},{type:"nul\
l"}]},gain:{type:"number",minimum:0,maximum:100},checked_at:{$ref:"#/$defs/Ms"}}},nr=new RegExp("^[a-z0-9_.]+$","u");function ne(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.question===void 0&&(n="question")||s.answer===void 0&&(n="answer")||s.servers===void 0&&(n="serve\
rs")||s.asked_at===void 0&&(n="asked_at"))return ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n}}],!1;if(s.question!==void 0){let l=e;if(typeof s.question!="string")return ne.errors=[{instancePath:i+
"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;
if(t){if(s.answer!==void 0){let l=s.answer,a=e;if(e===a)if(Array.isArray(l)){var y=!0;let d=l.length;for(let u=0;u<d;u++){
let m=e;if(typeof l[u]!="string")return ne.errors=[{instancePath:i+"/answer/"+u,schemaPath:"#/properties/answer/items/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var y=m===e;if(!y)break}}else return ne.errors=[{instancePath:i+"/answer",
schemaPath:"#/properties/answer/type",keyword:"type",params:{type:"array"}}],!1;var t=a===e}else var t=!0;if(t){if(s.servers!==
void 0){let l=s.servers,a=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return ne.errors=[{instancePath:i+"\
/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof l=="number"&&
isFinite(l)&&(l<0||isNaN(l)))return ne.errors=[{instancePath:i+"/servers",schemaPath:"#/properties/servers/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=a===e}else var t=!0;if(t){if(s.asked_at!==void 0){let l=e;P(s.asked_at,
{instancePath:i+"/asked_at",parentData:s,parentDataProperty:"asked_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:
r.concat(P.errors),e=r.length);var t=l===e}else var t=!0;if(t)if(s.holds_until!==void 0){let l=s.holds_until,a=e,p=e,d=!1,
u=e;P(l,{instancePath:i+"/holds_until",parentData:s,parentDataProperty:"holds_until",rootData:v,dynamicAnchors:g})||(r=r===
null?P.errors:r.concat(P.errors),e=r.length);var o=u===e;d=d||o;let m=e;if(l!==null){let k={instancePath:i+"/holds_until",
schemaPath:"#/properties/holds_until/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[k]:r.push(k),e++}var o=m===
e;if(d=d||o,d)e=p,r!==null&&(p?r.length=p:r=null);else{let k={instancePath:i+"/holds_until",schemaPath:"#/properties/hol\
ds_until/anyOf",keyword:"anyOf",params:{}};return r===null?r=[k]:r.push(k),e++,ne.errors=r,!1}var t=a===e}else var t=!0}}}}else
return ne.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=r,e===
0}ne.evaluated={props:{question:!0,answer:!0,servers:!0,asked_at:!0,holds_until:!0},dynamicProps:!1,dynamicItems:!1};var hr={type:"object",required:["type","name","host","value","ttl","replaces"],properties:{type:{type:"string",enum:["TX\
T","CNAME","MX","PTR"]},name:{type:"string"},host:{type:"string"},value:{type:"string"},ttl:{type:"integer",minimum:60},
replaces:{anyOf:[{type:"string"},{type:"null"}]}}};function Q(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=Q.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.type===void 0&&(o="type")||s.name===void 0&&(o="name")||s.
host===void 0&&(o="host")||s.value===void 0&&(o="value")||s.ttl===void 0&&(o="ttl")||s.replaces===void 0&&(o="replaces"))
return Q.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.type!==
void 0){let n=s.type,l=e;if(typeof n!="string")return Q.errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(n==="TXT"||n==="CNAME"||n==="MX"||n==="PTR"))return Q.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:hr.properties.type.enum}}],!1;var t=l===
e}else var t=!0;if(t){if(s.name!==void 0){let n=e;if(typeof s.name!="string")return Q.errors=[{instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.host!==void 0){let n=e;
if(typeof s.host!="string")return Q.errors=[{instancePath:i+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{
type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.value!==void 0){let n=e;if(typeof s.value!="string")return Q.errors=
[{instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else
var t=!0;if(t){if(s.ttl!==void 0){let n=s.ttl,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Q.errors=
[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<60||isNaN(n)))return Q.errors=[{instancePath:i+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:60}}],!1;var t=l===e}else var t=!0;if(t)if(s.replaces!==void 0){let n=s.replaces,
l=e,a=e,p=!1,d=e;if(typeof n!="string"){let h={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/anyOf/0/type",
keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var y=d===e;p=p||y;let u=e;if(n!==null){let h={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),
e++}var y=u===e;if(p=p||y,p)e=a,r!==null&&(a?r.length=a:r=null);else{let h={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,Q.errors=r,!1}var t=l===e}else var t=!0}}}}}else
return Q.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=r,e===0}
Q.evaluated={props:{type:!0,name:!0,host:!0,value:!0,ttl:!0,replaces:!0},dynamicProps:!1,dynamicItems:!1};function de(s,{
instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=de.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let l;if(s.text===void 0&&(l="text")||s.steps===void 0&&(l="steps")||s.record===void 0&&(l="record"))return de.errors=[{
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.text!==void 0){let a=e;if(typeof s.
text!="string")return de.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"\
string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.steps!==void 0){let a=s.steps,p=e;if(e===p)if(Array.isArray(a)){var y=!0;
let u=a.length;for(let m=0;m<u;m++){let h=e;if(typeof a[m]!="string")return de.errors=[{instancePath:i+"/steps/"+m,schemaPath:"\
#/properties/steps/items/type",keyword:"type",params:{type:"string"}}],!1;var y=h===e;if(!y)break}}else return de.errors=
[{instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else
var t=!0;if(t)if(s.record!==void 0){let a=s.record,p=e,d=e,u=!1,m=e;Q(a,{instancePath:i+"/record",parentData:s,parentDataProperty:"\
record",rootData:v,dynamicAnchors:g})||(r=r===null?Q.errors:r.concat(Q.errors),e=r.length);var n=m===e;if(u=u||n,n){var o={};
o.type=!0,o.name=!0,o.host=!0,o.value=!0,o.ttl=!0,o.replaces=!0}let h=e;if(a!==null){let c={instancePath:i+"/record",schemaPath:"\
#/properties/record/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||
n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/record",schemaPath:"#/properties/record/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,de.errors=r,!1}var t=p===e}else var t=!0}}else return de.errors=[{
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return de.errors=r,e===0}de.evaluated={props:{
text:!0,steps:!0,record:!0},dynamicProps:!1,dynamicItems:!1};function Z(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Z.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.check===void 0&&(l=
"check")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.evidence===
void 0&&(l="evidence")||s.fix===void 0&&(l="fix")||s.gain===void 0&&(l="gain")||s.checked_at===void 0&&(l="checked_at"))
return Z.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){
let a=s.id,p=e;if(e===p)if(typeof a=="string"){if(!nr.test(a))return Z.errors=[{instancePath:i+"/id",schemaPath:"#/prope\
rties/id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return Z.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.check!==void 0){let a=s.
check,p=e;if(typeof a!="string")return Z.errors=[{instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(a==="spf"||a==="dkim"||a==="dmarc"||a==="mx"||a==="provider"||a==="ptr"||a==="blo\
cklists"||a==="tracking"||a==="services"||a==="mta_sts"||a==="tls_rpt"||a==="bimi"||a==="dnssec"||a==="bounces"||a==="re\
jections"||a==="deferrals"||a==="complaints"||a==="unsubscribes"||a==="replies"||a==="placement"))return Z.errors=[{instancePath:i+
"/check",schemaPath:"#/properties/check/enum",keyword:"enum",params:{allowedValues:Ke.properties.check.enum}}],!1;var t=p===
e}else var t=!0;if(t){if(s.severity!==void 0){let a=s.severity,p=e;if(typeof a!="string")return Z.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="stop"||a==="fix"||
a==="hint"||a==="ok"||a==="unknown"))return Z.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",
keyword:"enum",params:{allowedValues:Ke.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.title!==void 0){
let a=e;if(typeof s.title!="string")return Z.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.text!==void 0){let a=e;if(typeof s.text!="string")
return Z.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;
var t=a===e}else var t=!0;if(t){if(s.evidence!==void 0){let a=s.evidence,p=e;if(e===p)if(Array.isArray(a)){var y=!0;let u=a.
length;for(let m=0;m<u;m++){let h=e;ne(a[m],{instancePath:i+"/evidence/"+m,parentData:a,parentDataProperty:m,rootData:v,
dynamicAnchors:g})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var y=h===e;if(!y)break}}else return Z.errors=
[{instancePath:i+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.fix!==void 0){let a=s.fix,p=e,d=e,u=!1,m=e;de(a,{instancePath:i+"/fix",parentData:s,parentDataProperty:"\
fix",rootData:v,dynamicAnchors:g})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var n=m===e;if(u=u||n,n){var o={};
o.text=!0,o.steps=!0,o.record=!0}let h=e;if(a!==null){let c={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=
d:r=null);else{let c={instancePath:i+"/fix",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[c]:r.push(c),e++,Z.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.gain!==void 0){let a=s.gain,p=e;if(e===p)if(typeof a==
"number"&&isFinite(a)){if(a>100||isNaN(a))return Z.errors=[{instancePath:i+"/gain",schemaPath:"#/properties/gain/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(a<0||isNaN(a))return Z.errors=[{instancePath:i+"/gain",schemaPath:"\
#/properties/gain/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return Z.errors=[{instancePath:i+
"/gain",schemaPath:"#/properties/gain/type",keyword:"type",params:{type:"number"}}],!1;var t=p===e}else var t=!0;if(t)if(s.
checked_at!==void 0){let a=e;P(s.checked_at,{instancePath:i+"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,
dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=a===e}else var t=!0}}}}}}}}else return Z.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:{
id:!0,check:!0,severity:!0,title:!0,text:!0,evidence:!0,fix:!0,gain:!0,checked_at:!0},dynamicProps:!1,dynamicItems:!1};function ae(s,{
instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=ae.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){
let o;if(s.mailbox===void 0&&(o="mailbox")||s.domain===void 0&&(o="domain")||s.checked_at===void 0&&(o="checked_at")||s.
seconds===void 0&&(o="seconds")||s.queries===void 0&&(o="queries")||s.score===void 0&&(o="score")||s.findings===void 0&&
(o="findings"))return ae.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.mailbox!==void 0){let n=e;j(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,
dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.domain!==void 0){
let n=e;if(typeof s.domain!="string")return ae.errors=[{instancePath:i+"/domain",schemaPath:"#/properties/domain/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.checked_at!==void 0){let n=e;P(s.checked_at,{instancePath:i+
"/checked_at",parentData:s,parentDataProperty:"checked_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(
P.errors),e=r.length);var t=n===e}else var t=!0;if(t){if(s.seconds!==void 0){let n=s.seconds,l=e;if(e===l)if(typeof n=="\
number"&&isFinite(n)){if(n<0||isNaN(n))return ae.errors=[{instancePath:i+"/seconds",schemaPath:"#/properties/seconds/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return ae.errors=[{instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0;if(t){if(s.queries!==void 0){
let n=s.queries,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ae.errors=[{instancePath:i+"/queries",
schemaPath:"#/properties/queries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return ae.errors=[{instancePath:i+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.score!==void 0){let n=e;S(s.score,{instancePath:i+
"/score",parentData:s,parentDataProperty:"score",rootData:v,dynamicAnchors:g})||(r=r===null?S.errors:r.concat(S.errors),
e=r.length);var t=n===e}else var t=!0;if(t)if(s.findings!==void 0){let n=s.findings,l=e;if(e===l)if(Array.isArray(n)){var y=!0;
let p=n.length;for(let d=0;d<p;d++){let u=e;Z(n[d],{instancePath:i+"/findings/"+d,parentData:n,parentDataProperty:d,rootData:v,
dynamicAnchors:g})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var y=u===e;if(!y)break}}else return ae.errors=[
{instancePath:i+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var t=l===
e}else var t=!0}}}}}}else return ae.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ae.errors=r,e===0}ae.evaluated={props:{mailbox:!0,domain:!0,checked_at:!0,seconds:!0,queries:!0,score:!0,findings:!0},
dynamicProps:!1,dynamicItems:!1};var vr={type:"string",enum:["spf","dkim","dmarc","mx","provider","ptr","blocklists","tr\
acking","services","mta_sts","tls_rpt","bimi","dnssec","bounces","rejections","deferrals","complaints","unsubscribes","r\
eplies","placement"]};function be(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=be.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?
(be.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1):s==="spf"||s==="dkim"||s==="\
dmarc"||s==="mx"||s==="provider"||s==="ptr"||s==="blocklists"||s==="tracking"||s==="services"||s==="mta_sts"||s==="tls_r\
pt"||s==="bimi"||s==="dnssec"||s==="bounces"||s==="rejections"||s==="deferrals"||s==="complaints"||s==="unsubscribes"||s===
"replies"||s==="placement"?(be.errors=r,e===0):(be.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.
enum}}],!1)}be.evaluated={dynamicProps:!1,dynamicItems:!1};var ar=new RegExp("^\\d{4}-\\d{2}-\\d{2}$","u");function G(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=G.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.day===void 0&&(o="day")||s.score===void 0&&(o="score")||s.
low===void 0&&(o="low")||s.high===void 0&&(o="high"))return G.errors=[{instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:o}}],!1;if(s.day!==void 0){let n=s.day,l=e;if(e===l)if(typeof n=="string"){if(!ar.test(
n))return G.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d{\
4}-\\d{2}-\\d{2}$"}}],!1}else return G.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){if(s.score!==void 0){let n=s.score,l=e,a=e,p=!1,d=e;if(e===d)
if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let h={instancePath:i+"/score",schemaPath:"#/properties/score/an\
yOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[h]:r.push(h),e++}else if(n<0||isNaN(n)){
let h={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};r===null?r=[h]:r.push(h),e++}}else{let h={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",
keyword:"type",params:{type:"number"}};r===null?r=[h]:r.push(h),e++}var y=d===e;p=p||y;let u=e;if(n!==null){let h={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}
var y=u===e;if(p=p||y,p)e=a,r!==null&&(a?r.length=a:r=null);else{let h={instancePath:i+"/score",schemaPath:"#/properties\
/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,G.errors=r,!1}var t=l===e}else var t=!0;if(t){
if(s.low!==void 0){let n=s.low,l=e;if(e===l)if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return G.errors=[{instancePath:i+
"/low",schemaPath:"#/properties/low/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))
return G.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}else return G.errors=[{instancePath:i+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:"\
number"}}],!1;var t=l===e}else var t=!0;if(t)if(s.high!==void 0){let n=s.high,l=e;if(e===l)if(typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n))return G.errors=[{instancePath:i+"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",
params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))return G.errors=[{instancePath:i+"/high",schemaPath:"#/properti\
es/high/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return G.errors=[{instancePath:i+"/high",schemaPath:"\
#/properties/high/type",keyword:"type",params:{type:"number"}}],!1;var t=l===e}else var t=!0}}}else return G.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated={props:{day:!0,score:!0,
low:!0,high:!0},dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=ye.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.day===void 0&&(o="day")||s.said===void 0&&(o="said"))return ye.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.day!==void 0){let n=s.day,l=e;if(e===l)if(typeof n==
"string"){if(!ar.test(n))return ye.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}$"}}],!1}else return ye.errors=[{instancePath:i+"/day",schemaPath:"#/properties/da\
y/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t)if(s.said!==void 0){let n=s.said,l=e;if(e===
l)if(Array.isArray(n)){var y=!0;let p=n.length;for(let d=0;d<p;d++){let u=e;if(typeof n[d]!="string")return ye.errors=[{
instancePath:i+"/said/"+d,schemaPath:"#/properties/said/items/type",keyword:"type",params:{type:"string"}}],!1;var y=u===
e;if(!y)break}}else return ye.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{
type:"array"}}],!1;var t=l===e}else var t=!0}else return ye.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ye.errors=r,e===0}ye.evaluated={props:{day:!0,said:!0},dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=fe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.finding===void 0&&(l="finding")||s.check===void 0&&(l="check")||s.since===void 0&&(l="since")||s.
looked_at===void 0&&(l="looked_at")||s.next_at===void 0&&(l="next_at")||s.until===void 0&&(l="until")||s.fixed_at===void 0&&
(l="fixed_at"))return fe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;if(s.finding!==void 0){let a=s.finding,p=e;if(e===p)if(typeof a=="string"){if(!nr.test(a))return fe.errors=[{instancePath:i+
"/finding",schemaPath:"#/properties/finding/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_.]+$"}}],!1}else return fe.
errors=[{instancePath:i+"/finding",schemaPath:"#/properties/finding/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.check!==void 0){let a=e;be(s.check,{instancePath:i+"/check",parentData:s,parentDataProperty:"\
check",rootData:v,dynamicAnchors:g})||(r=r===null?be.errors:r.concat(be.errors),e=r.length);var t=a===e}else var t=!0;if(t){
if(s.since!==void 0){let a=e;P(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.looked_at!==void 0){let a=s.looked_at,
p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/looked_at",parentData:s,parentDataProperty:"looked_at",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var y=m===e;u=u||y;let h=e;if(a!==null){let c={instancePath:i+"/look\
ed_at",schemaPath:"#/properties/looked_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}
var y=h===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/looked_at",schemaPath:"#/proper\
ties/looked_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,fe.errors=r,!1}var t=p===e}else var t=!0;
if(t){if(s.next_at!==void 0){let a=s.next_at,p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/next_at",parentData:s,parentDataProperty:"\
next_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var o=m===e;u=u||o;let h=e;if(a!==
null){let c={instancePath:i+"/next_at",schemaPath:"#/properties/next_at/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[c]:r.push(c),e++}var o=h===e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/ne\
xt_at",schemaPath:"#/properties/next_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,fe.errors=
r,!1}var t=p===e}else var t=!0;if(t){if(s.until!==void 0){let a=e;P(s.until,{instancePath:i+"/until",parentData:s,parentDataProperty:"\
until",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=a===e}else var t=!0;if(t)
if(s.fixed_at!==void 0){let a=s.fixed_at,p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/fixed_at",parentData:s,parentDataProperty:"\
fixed_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var n=m===e;u=u||n;let h=e;
if(a!==null){let c={instancePath:i+"/fixed_at",schemaPath:"#/properties/fixed_at/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/fixed_at",schemaPath:"#/properties/fixed_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,fe.errors=
r,!1}var t=p===e}else var t=!0}}}}}}else return fe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return fe.errors=r,e===0}fe.evaluated={props:{finding:!0,check:!0,since:!0,looked_at:!0,next_at:!0,until:!0,
fixed_at:!0},dynamicProps:!1,dynamicItems:!1};function ue(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=ue.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.health===void 0&&(u="health")||s.checking===void 0&&(u="ch\
ecking")||s.asking===void 0&&(u="asking")||s.history===void 0&&(u="history")||s.changes===void 0&&(u="changes")||s.waiting===
void 0&&(u="waiting"))return ue.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;if(s.health!==void 0){let m=s.health,h=e,k=e,c=!1,_=e;ae(m,{instancePath:i+"/health",parentData:s,parentDataProperty:"\
health",rootData:v,dynamicAnchors:g})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var y=_===e;if(c=c||y,y){var t={};
t.mailbox=!0,t.domain=!0,t.checked_at=!0,t.seconds=!0,t.queries=!0,t.score=!0,t.findings=!0}let A=e;if(m!==null){let b={
instancePath:i+"/health",schemaPath:"#/properties/health/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
b]:r.push(b),e++}var y=A===e;if(c=c||y,c)e=k,r!==null&&(k?r.length=k:r=null);else{let b={instancePath:i+"/health",schemaPath:"\
#/properties/health/anyOf",keyword:"anyOf",params:{}};return r===null?r=[b]:r.push(b),e++,ue.errors=r,!1}var o=h===e}else
var o=!0;if(o){if(s.checking!==void 0){let m=e;if(typeof s.checking!="boolean")return ue.errors=[{instancePath:i+"/check\
ing",schemaPath:"#/properties/checking/type",keyword:"type",params:{type:"boolean"}}],!1;var o=m===e}else var o=!0;if(o){
if(s.asking!==void 0){let m=s.asking,h=e;if(e===h)if(Array.isArray(m)){var n=!0;let c=m.length;for(let _=0;_<c;_++){let A=e;
be(m[_],{instancePath:i+"/asking/"+_,parentData:m,parentDataProperty:_,rootData:v,dynamicAnchors:g})||(r=r===null?be.errors:
r.concat(be.errors),e=r.length);var n=A===e;if(!n)break}}else return ue.errors=[{instancePath:i+"/asking",schemaPath:"#/\
properties/asking/type",keyword:"type",params:{type:"array"}}],!1;var o=h===e}else var o=!0;if(o){if(s.history!==void 0){
let m=s.history,h=e;if(e===h)if(Array.isArray(m)){var l=!0;let c=m.length;for(let _=0;_<c;_++){let A=e;G(m[_],{instancePath:i+
"/history/"+_,parentData:m,parentDataProperty:_,rootData:v,dynamicAnchors:g})||(r=r===null?G.errors:r.concat(G.errors),e=
r.length);var l=A===e;if(!l)break}}else return ue.errors=[{instancePath:i+"/history",schemaPath:"#/properties/history/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var o=h===e}else var o=!0;if(o){if(s.changes!==void 0){let m=s.changes,h=e,
k=e,c=!1,_=e;ye(m,{instancePath:i+"/changes",parentData:s,parentDataProperty:"changes",rootData:v,dynamicAnchors:g})||(r=
r===null?ye.errors:r.concat(ye.errors),e=r.length);var p=_===e;if(c=c||p,p){var a={};a.day=!0,a.said=!0}let A=e;if(m!==null){
let w={instancePath:i+"/changes",schemaPath:"#/properties/changes/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[w]:r.push(w),e++}var p=A===e;if(c=c||p,c)e=k,r!==null&&(k?r.length=k:r=null);else{let w={instancePath:i+"/change\
s",schemaPath:"#/properties/changes/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,ue.errors=r,!1}
var o=h===e}else var o=!0;if(o)if(s.waiting!==void 0){let m=s.waiting,h=e;if(e===h)if(Array.isArray(m)){var d=!0;let c=m.
length;for(let _=0;_<c;_++){let A=e;fe(m[_],{instancePath:i+"/waiting/"+_,parentData:m,parentDataProperty:_,rootData:v,dynamicAnchors:g})||
(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var d=A===e;if(!d)break}}else return ue.errors=[{instancePath:i+"/\
waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type:"array"}}],!1;var o=h===e}else var o=!0}}}}}else
return ue.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=r,e===
0}ue.evaluated={props:{health:!0,checking:!0,asking:!0,history:!0,changes:!0,waiting:!0},dynamicProps:!1,dynamicItems:!1};
var Zr=ve;function ve(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=ve.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.api===void 0&&(y="api")||s.api_min===void 0&&(y="api_min")||s.version===void 0&&(y="version"))return ve.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.api!==void 0){let o=s.
api,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ve.errors=[{instancePath:i+"/api",schemaPath:"#/\
properties/api/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o)))return ve.errors=[{instancePath:i+"/api",schemaPath:"#/properties/api/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.api_min!==void 0){let o=s.api_min,n=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o)))return ve.errors=[{instancePath:i+"/api_min",schemaPath:"#/properties/api_min/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return ve.errors=[{instancePath:i+
"/api_min",schemaPath:"#/properties/api_min/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else
var t=!0;if(t)if(s.version!==void 0){let o=e;if(typeof s.version!="string")return ve.errors=[{instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0}}else return ve.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ve.errors=r,e===0}ve.evaluated=
{props:{api:!0,api_min:!0,version:!0},dynamicProps:!1,dynamicItems:!1};var Cr=K,gr={type:"object",required:["id","addres\
s","mailbox","state","steps","error","started_at","sign_in_url","waiting"],properties:{id:{$ref:"#/$defs/Id"},address:{type:"\
string"},mailbox:{anyOf:[{$ref:"#/$defs/Id"},{type:"null"}]},state:{type:"string",enum:["running","done","failed","cance\
lled"]},steps:{type:"array",items:{$ref:"#/$defs/Step"}},error:{anyOf:[{$ref:"#/$defs/Fault"},{type:"null"}]},started_at:{
$ref:"#/$defs/Ms"},sign_in_url:{anyOf:[{type:"string"},{type:"null"}]},waiting:{anyOf:[{$ref:"#/$defs/LinkWait"},{type:"\
null"}]}}},Qe={type:"object",required:["name","state","seconds","detail","done","total"],properties:{name:{type:"string",
enum:["settings","signed_in","receiving","sending","reading","checking"]},state:{type:"string",enum:["waiting","running",
"done","failed"]},seconds:{anyOf:[{type:"number",minimum:0},{type:"null"}]},detail:{anyOf:[{type:"string"},{type:"null"}]},
done:{anyOf:[{type:"integer",minimum:0},{type:"null"}]},total:{anyOf:[{type:"integer",minimum:0},{type:"null"}]}}};function Y(s,{
instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Y.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;
if(s.name===void 0&&(a="name")||s.state===void 0&&(a="state")||s.seconds===void 0&&(a="seconds")||s.detail===void 0&&(a=
"detail")||s.done===void 0&&(a="done")||s.total===void 0&&(a="total"))return Y.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:a}}],!1;if(s.name!==void 0){let p=s.name,d=e;if(typeof p!="string")return Y.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;if(!(p===
"settings"||p==="signed_in"||p==="receiving"||p==="sending"||p==="reading"||p==="checking"))return Y.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues:Qe.properties.name.enum}}],!1;var t=d===
e}else var t=!0;if(t){if(s.state!==void 0){let p=s.state,d=e;if(typeof p!="string")return Y.errors=[{instancePath:i+"/st\
ate",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="waiting"||p==="running"||
p==="done"||p==="failed"))return Y.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",
params:{allowedValues:Qe.properties.state.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.seconds!==void 0){let p=s.seconds,
d=e,u=e,m=!1,h=e;if(e===h)if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){let _={instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[_]:r.push(_),e++}}else{
let _={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf/0/type",keyword:"type",params:{type:"number"}};r===
null?r=[_]:r.push(_),e++}var y=h===e;m=m||y;let k=e;if(p!==null){let _={instancePath:i+"/seconds",schemaPath:"#/properti\
es/seconds/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var y=k===e;if(m=m||y,m)e=u,r!==
null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/anyOf",keyword:"anyOf",
params:{}};return r===null?r=[_]:r.push(_),e++,Y.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.detail!==void 0){let p=s.
detail,d=e,u=e,m=!1,h=e;if(typeof p!="string"){let _={instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/0/t\
ype",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var o=h===e;m=m||o;let k=e;if(p!==null){let _={
instancePath:i+"/detail",schemaPath:"#/properties/detail/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[
_]:r.push(_),e++}var o=k===e;if(m=m||o,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/detail",schemaPath:"\
#/properties/detail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,Y.errors=r,!1}var t=d===e}else
var t=!0;if(t){if(s.done!==void 0){let p=s.done,d=e,u=e,m=!1,h=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){
let _={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/0/type",keyword:"type",params:{type:"integer"}};r===null?
r=[_]:r.push(_),e++}if(e===h&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let _={instancePath:i+"/done",schemaPath:"\
#/properties/done/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[_]:r.push(_),e++}var n=h===
e;m=m||n;let k=e;if(p!==null){let _={instancePath:i+"/done",schemaPath:"#/properties/done/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[_]:r.push(_),e++}var n=k===e;if(m=m||n,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+
"/done",schemaPath:"#/properties/done/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,Y.errors=r,!1}
var t=d===e}else var t=!0;if(t)if(s.total!==void 0){let p=s.total,d=e,u=e,m=!1,h=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){let _={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf/0/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[_]:r.push(_),e++}if(e===h&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let _={instancePath:i+
"/total",schemaPath:"#/properties/total/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[_]:r.push(_),e++}var l=h===e;m=m||l;let k=e;if(p!==null){let _={instancePath:i+"/total",schemaPath:"#/properties/total/\
anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var l=k===e;if(m=m||l,m)e=u,r!==null&&(u?
r.length=u:r=null);else{let _={instancePath:i+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[_]:r.push(_),e++,Y.errors=r,!1}var t=d===e}else var t=!0}}}}}else return Y.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated={props:{name:!0,state:!0,seconds:!0,
detail:!0,done:!0,total:!0},dynamicProps:!1,dynamicItems:!1};function ze(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=ze.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.error===void 0&&(y="error")||s.retry_at===void 0&&(y="retry_at"))return ze.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.error!==void 0){let o=e;L(s.error,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(L.errors),
e=r.length);var t=o===e}else var t=!0;if(t)if(s.retry_at!==void 0){let o=e;P(s.retry_at,{instancePath:i+"/retry_at",parentData:s,
parentDataProperty:"retry_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=o===
e}else var t=!0}else return ze.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ze.
errors=r,e===0}ze.evaluated={props:{error:!0,retry_at:!0},dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=K.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.id===void 0&&
(u="id")||s.address===void 0&&(u="address")||s.mailbox===void 0&&(u="mailbox")||s.state===void 0&&(u="state")||s.steps===
void 0&&(u="steps")||s.error===void 0&&(u="error")||s.started_at===void 0&&(u="started_at")||s.sign_in_url===void 0&&(u=
"sign_in_url")||s.waiting===void 0&&(u="waiting"))return K.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:u}}],!1;if(s.id!==void 0){let m=e;j(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.
address!==void 0){let m=e;if(typeof s.address!="string")return K.errors=[{instancePath:i+"/address",schemaPath:"#/proper\
ties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=m===e}else var t=!0;if(t){if(s.mailbox!==void 0){let m=s.
mailbox,h=e,k=e,c=!1,_=e;j(m,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"mailbox",rootData:v,dynamicAnchors:g})||
(r=r===null?j.errors:r.concat(j.errors),e=r.length);var y=_===e;c=c||y;let A=e;if(m!==null){let w={instancePath:i+"/mail\
box",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var y=A===
e;if(c=c||y,c)e=k,r!==null&&(k?r.length=k:r=null);else{let w={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,K.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.
state!==void 0){let m=s.state,h=e;if(typeof m!="string")return K.errors=[{instancePath:i+"/state",schemaPath:"#/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(m==="running"||m==="done"||m==="failed"||m==="cancelled"))
return K.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:gr.properties.
state.enum}}],!1;var t=h===e}else var t=!0;if(t){if(s.steps!==void 0){let m=s.steps,h=e;if(e===h)if(Array.isArray(m)){var o=!0;
let c=m.length;for(let _=0;_<c;_++){let A=e;Y(m[_],{instancePath:i+"/steps/"+_,parentData:m,parentDataProperty:_,rootData:v,
dynamicAnchors:g})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var o=A===e;if(!o)break}}else return K.errors=[{
instancePath:i+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var t=h===e}else var t=!0;
if(t){if(s.error!==void 0){let m=s.error,h=e,k=e,c=!1,_=e;L(m,{instancePath:i+"/error",parentData:s,parentDataProperty:"\
error",rootData:v,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(L.errors),e=r.length);var l=_===e;if(c=c||l,l){var n={};
n.code=!0,n.sentence=!0,n.next_step=!0,n.field=!0,n.said=!0,n.facts=!0}let A=e;if(m!==null){let w={instancePath:i+"/erro\
r",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var l=A===
e;if(c=c||l,c)e=k,r!==null&&(k?r.length=k:r=null);else{let w={instancePath:i+"/error",schemaPath:"#/properties/error/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,K.errors=r,!1}var t=h===e}else var t=!0;if(t){if(s.started_at!==
void 0){let m=e;P(s.started_at,{instancePath:i+"/started_at",parentData:s,parentDataProperty:"started_at",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=m===e}else var t=!0;if(t){if(s.sign_in_url!==void 0){let m=s.sign_in_url,
h=e,k=e,c=!1,_=e;if(typeof m!="string"){let w={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/\
0/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var a=_===e;c=c||a;let A=e;if(m!==null){let w={
instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===
null?r=[w]:r.push(w),e++}var a=A===e;if(c=c||a,c)e=k,r!==null&&(k?r.length=k:r=null);else{let w={instancePath:i+"/sign_i\
n_url",schemaPath:"#/properties/sign_in_url/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,K.errors=
r,!1}var t=h===e}else var t=!0;if(t)if(s.waiting!==void 0){let m=s.waiting,h=e,k=e,c=!1,_=e;ze(m,{instancePath:i+"/waiti\
ng",parentData:s,parentDataProperty:"waiting",rootData:v,dynamicAnchors:g})||(r=r===null?ze.errors:r.concat(ze.errors),e=
r.length);var d=_===e;if(c=c||d,d){var p={};p.error=!0,p.retry_at=!0}let A=e;if(m!==null){let w={instancePath:i+"/waitin\
g",schemaPath:"#/properties/waiting/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var d=A===
e;if(c=c||d,c)e=k,r!==null&&(k?r.length=k:r=null);else{let w={instancePath:i+"/waiting",schemaPath:"#/properties/waiting\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,K.errors=r,!1}var t=h===e}else var t=!0}}}}}}}}else
return K.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=r,e===0}
K.evaluated={props:{id:!0,address:!0,mailbox:!0,state:!0,steps:!0,error:!0,started_at:!0,sign_in_url:!0,waiting:!0},dynamicProps:!1,
dynamicItems:!1};var Tr=Re;function Re(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=Re.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.link===void 0&&(o="link")||s.sign_in_url===void 0&&(o="sign_in_url"))return Re.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.link!==void 0){let n=e;j(s.link,{instancePath:i+
"/link",parentData:s,parentDataProperty:"link",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=
r.length);var t=n===e}else var t=!0;if(t)if(s.sign_in_url!==void 0){let n=s.sign_in_url,l=e,a=e,p=!1,d=e;if(typeof n!="s\
tring"){let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_url/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[h]:r.push(h),e++}var y=d===e;p=p||y;let u=e;if(n!==null){let h={instancePath:i+"/sign_in_url",schemaPath:"\
#/properties/sign_in_url/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=u===e;if(p=
p||y,p)e=a,r!==null&&(a?r.length=a:r=null);else{let h={instancePath:i+"/sign_in_url",schemaPath:"#/properties/sign_in_ur\
l/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,Re.errors=r,!1}var t=l===e}else var t=!0}else return Re.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=r,e===0}Re.evaluated=
{props:{link:!0,sign_in_url:!0},dynamicProps:!1,dynamicItems:!1};var Wr=W;var _r={type:"string",enum:["linking","active","needs_sign_in","paused","disconnected"]};function xe(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=xe.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(xe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1):s==="linking"||s==="active"||s==="needs_sign_in"||s==="paused"||s==="disconnected"?(xe.
errors=r,e===0):(xe.errors=[{instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_r.enum}}],!1)}xe.evaluated=
{dynamicProps:!1,dynamicItems:!1};var wr={type:"object",required:["hour","day","gap_seconds","counts","send_anyway"],properties:{
hour:{type:"integer",minimum:1},day:{type:"integer",minimum:1},gap_seconds:{type:"integer",minimum:0,maximum:3600},counts:{
type:"string",enum:["outreach","all"]},send_anyway:{type:"boolean"}}};function B(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=B.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.hour===void 0&&(y="hour")||s.day===void 0&&(y=
"day")||s.gap_seconds===void 0&&(y="gap_seconds")||s.counts===void 0&&(y="counts")||s.send_anyway===void 0&&(y="send_any\
way"))return B.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.hour!==
void 0){let o=s.hour,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:i+"/hou\
r",schemaPath:"#/properties/hour/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o)))return B.errors=[{instancePath:i+"/hour",schemaPath:"#/properties/hour/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;if(t){if(s.day!==void 0){let o=s.day,n=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return B.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return B.errors=[{instancePath:i+
"/day",schemaPath:"#/properties/day/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var t=n===e}else var t=!0;
if(t){if(s.gap_seconds!==void 0){let o=s.gap_seconds,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return B.
errors=[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===n&&typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o))return B.errors=[{instancePath:i+"/gap_seconds",schemaPath:"\
#/properties/gap_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:3600}}],!1;if(o<0||isNaN(o))return B.errors=
[{instancePath:i+"/gap_seconds",schemaPath:"#/properties/gap_seconds/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var t=n===e}else var t=!0;if(t){if(s.counts!==void 0){let o=s.counts,n=e;if(typeof o!="string")return B.errors=
[{instancePath:i+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"string"}}],!1;if(!(o==="ou\
treach"||o==="all"))return B.errors=[{instancePath:i+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{
allowedValues:wr.properties.counts.enum}}],!1;var t=n===e}else var t=!0;if(t)if(s.send_anyway!==void 0){let o=e;if(typeof s.
send_anyway!="boolean")return B.errors=[{instancePath:i+"/send_anyway",schemaPath:"#/properties/send_anyway/type",keyword:"\
type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0}}}}else return B.errors=[{instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:{hour:!0,day:!0,gap_seconds:!0,counts:!0,
send_anyway:!0},dynamicProps:!1,dynamicItems:!1};function V(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=V.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let o;if(s.used===void 0&&(o="used")||s.limit===void 0&&(o="limit")||s.left===void 0&&(o="left")||s.frees_at===void 0&&
(o="frees_at"))return V.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],
!1;if(s.used!==void 0){let n=s.used,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:i+
"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return V.errors=[{instancePath:i+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.limit!==void 0){let n=s.limit,l=e;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return V.errors=[{instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else
var t=!0;if(t){if(s.left!==void 0){let n=s.left,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=
[{instancePath:i+"/left",schemaPath:"#/properties/left/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return V.errors=[{instancePath:i+"/left",schemaPath:"#/properties/left/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t)if(s.frees_at!==void 0){let n=s.frees_at,l=e,
a=e,p=!1,d=e;P(n,{instancePath:i+"/frees_at",parentData:s,parentDataProperty:"frees_at",rootData:v,dynamicAnchors:g})||(r=
r===null?P.errors:r.concat(P.errors),e=r.length);var y=d===e;p=p||y;let u=e;if(n!==null){let h={instancePath:i+"/frees_a\
t",schemaPath:"#/properties/frees_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=u===
e;if(p=p||y,p)e=a,r!==null&&(a?r.length=a:r=null);else{let h={instancePath:i+"/frees_at",schemaPath:"#/properties/frees_\
at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,V.errors=r,!1}var t=l===e}else var t=!0}}}else return V.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=r,e===0}V.evaluated=
{props:{used:!0,limit:!0,left:!0,frees_at:!0},dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=se.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.hour===void 0&&(l="hour")||
s.day===void 0&&(l="day")||s.ceiling===void 0&&(l="ceiling")||s.can_send_now===void 0&&(l="can_send_now")||s.next_slot===
void 0&&(l="next_slot"))return se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],
!1;if(s.hour!==void 0){let a=e;V(s.hour,{instancePath:i+"/hour",parentData:s,parentDataProperty:"hour",rootData:v,dynamicAnchors:g})||
(r=r===null?V.errors:r.concat(V.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.day!==void 0){let a=e;V(s.day,{
instancePath:i+"/day",parentData:s,parentDataProperty:"day",rootData:v,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(
V.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.ceiling!==void 0){let a=e;V(s.ceiling,{instancePath:i+"/ceili\
ng",parentData:s,parentDataProperty:"ceiling",rootData:v,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(V.errors),e=r.
length);var t=a===e}else var t=!0;if(t){if(s.domain!==void 0){let a=s.domain,p=e,d=e,u=!1,m=e;V(a,{instancePath:i+"/doma\
in",parentData:s,parentDataProperty:"domain",rootData:v,dynamicAnchors:g})||(r=r===null?V.errors:r.concat(V.errors),e=r.
length);var o=m===e;if(u=u||o,o){var y={};y.used=!0,y.limit=!0,y.left=!0,y.frees_at=!0}let h=e;if(a!==null){let c={instancePath:i+
"/domain",schemaPath:"#/properties/domain/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}
var o=h===e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/domain",schemaPath:"#/propertie\
s/domain/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,se.errors=r,!1}var t=p===e}else var t=!0;
if(t){if(s.can_send_now!==void 0){let a=s.can_send_now,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return se.
errors=[{instancePath:i+"/can_send_now",schemaPath:"#/properties/can_send_now/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return se.errors=[{instancePath:i+"/can_send_now",schemaPath:"\
#/properties/can_send_now/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0;if(t)
if(s.next_slot!==void 0){let a=s.next_slot,p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/next_slot",parentData:s,parentDataProperty:"\
next_slot",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var n=m===e;u=u||n;let h=e;
if(a!==null){let c={instancePath:i+"/next_slot",schemaPath:"#/properties/next_slot/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/next_slot",schemaPath:"#/properties/next_slot/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,se.
errors=r,!1}var t=p===e}else var t=!0}}}}}else return se.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:{hour:!0,day:!0,ceiling:!0,domain:!0,can_send_now:!0,next_slot:!0},
dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",required:["state","at","error"],properties:{state:{type:"string",
enum:["never","syncing","current","failed"]},at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},error:{anyOf:[{$ref:"#/$defs\
/Fault"},{type:"null"}]}}};function me(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=me.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.state===void 0&&(l="state")||s.at===void 0&&(l="at")||s.error===void 0&&(l="erro\
r"))return me.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.state!==
void 0){let a=s.state,p=e;if(typeof a!="string")return me.errors=[{instancePath:i+"/state",schemaPath:"#/properties/stat\
e/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="never"||a==="syncing"||a==="current"||a==="failed"))return me.
errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Pr.properties.
state.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.at!==void 0){let a=s.at,p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/at",
parentData:s,parentDataProperty:"at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);
var y=m===e;u=u||y;let h=e;if(a!==null){let c={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var y=h===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{
let c={instancePath:i+"/at",schemaPath:"#/properties/at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),
e++,me.errors=r,!1}var t=p===e}else var t=!0;if(t)if(s.error!==void 0){let a=s.error,p=e,d=e,u=!1,m=e;L(a,{instancePath:i+
"/error",parentData:s,parentDataProperty:"error",rootData:v,dynamicAnchors:g})||(r=r===null?L.errors:r.concat(L.errors),
e=r.length);var n=m===e;if(u=u||n,n){var o={};o.code=!0,o.sentence=!0,o.next_step=!0,o.field=!0,o.said=!0,o.facts=!0}let h=e;
if(a!==null){let c={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type:"nu\
ll"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,me.errors=
r,!1}var t=p===e}else var t=!0}}else return me.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return me.errors=r,e===0}me.evaluated={props:{state:!0,at:!0,error:!0},dynamicProps:!1,dynamicItems:!1};var kr=new RegExp("^\\d{4}-\\d\\d-\\d\\d$","u");function ee(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=ee.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.day===void 0&&(y="day")||s.sent===void 0&&(y="sent")||s.replied===
void 0&&(y="replied")||s.bounced===void 0&&(y="bounced"))return ee.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;if(s.day!==void 0){let o=s.day,n=e;if(e===n)if(typeof o=="string"){if(!kr.test(
o))return ee.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/pattern",keyword:"pattern",params:{pattern:"^\\d\
{4}-\\d\\d-\\d\\d$"}}],!1}else return ee.errors=[{instancePath:i+"/day",schemaPath:"#/properties/day/type",keyword:"type",
params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.sent!==void 0){let o=s.sent,n=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return ee.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return ee.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0;
if(t){if(s.replied!==void 0){let o=s.replied,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ee.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&
typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return ee.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/r\
eplied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0;if(t)if(s.bounced!==void 0){
let o=s.bounced,n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ee.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o)))return ee.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}}],!1;var t=n===e}else var t=!0}}}else return ee.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=r,e===0}ee.evaluated={props:{day:!0,sent:!0,replied:!0,
bounced:!0},dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=E.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let o;if(s.sent===void 0&&(o="sent")||s.replied===void 0&&(o="replied")||s.auto_replied===void 0&&(o="auto_replied")||
s.bounced===void 0&&(o="bounced")||s.deferred===void 0&&(o="deferred")||s.owners===void 0&&(o="owners")||s.complained===
void 0&&(o="complained")||s.unsubscribed===void 0&&(o="unsubscribed"))return E.errors=[{instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:o}}],!1;if(s.sent!==void 0){let n=s.sent,l=e;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+
"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t){if(s.replied!==void 0){let n=s.replied,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=
[{instancePath:i+"/replied",schemaPath:"#/properties/replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&
typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/replied",schemaPath:"#/properties/re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.auto_replied!==
void 0){let n=s.auto_replied,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+
"/auto_replied",schemaPath:"#/properties/auto_replied/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/auto_replied",schemaPath:"#/properties/auto_re\
plied/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.bounced!==void 0){
let n=s.bounced,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+"/bounced",
schemaPath:"#/properties/bounced/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/bounced",schemaPath:"#/properties/bounced/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.deferred!==void 0){let n=s.deferred,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred\
/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=
[{instancePath:i+"/deferred",schemaPath:"#/properties/deferred/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=l===e}else var t=!0;if(t){if(s.owners!==void 0){let n=s.owners,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(
n)){let p;if(n.address===void 0&&(p="address")||n.sender===void 0&&(p="sender")||n.limit===void 0&&(p="limit")||n.transport===
void 0&&(p="transport"))return E.errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/required",keyword:"re\
quired",params:{missingProperty:p}}],!1;if(n.address!==void 0){let d=n.address,u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return E.errors=
[{instancePath:i+"/owners/address",schemaPath:"#/properties/owners/properties/address/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0;if(y){if(n.sender!==void 0){let d=n.sender,u=e;if(!(typeof d=="n\
umber"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owner\
s/properties/sender/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(
d)))return E.errors=[{instancePath:i+"/owners/sender",schemaPath:"#/properties/owners/properties/sender/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0;if(y){if(n.limit!==void 0){let d=n.limit,u=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owne\
rs/properties/limit/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(
d)))return E.errors=[{instancePath:i+"/owners/limit",schemaPath:"#/properties/owners/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0;if(y)if(n.transport!==void 0){let d=n.transport,
u=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:i+"/owners/transport",schemaPath:"\
#/properties/owners/properties/transport/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof d=="number"&&
isFinite(d)&&(d<0||isNaN(d)))return E.errors=[{instancePath:i+"/owners/transport",schemaPath:"#/properties/owners/proper\
ties/transport/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var y=u===e}else var y=!0}}}else return E.
errors=[{instancePath:i+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"object"}}],!1;var t=l===
e}else var t=!0;if(t){if(s.complained!==void 0){let n=s.complained,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)))return E.errors=[{instancePath:i+"/complained",schemaPath:"#/properties/complained/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/complained",
schemaPath:"#/properties/complained/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t)if(s.unsubscribed!==void 0){let n=s.unsubscribed,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.
errors=[{instancePath:i+"/unsubscribed",schemaPath:"#/properties/unsubscribed/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return E.errors=[{instancePath:i+"/unsubscribed",schemaPath:"\
#/properties/unsubscribed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0}}}}}}}else
return E.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return E.errors=r,e===0}
E.evaluated={props:{sent:!0,replied:!0,auto_replied:!0,bounced:!0,deferred:!0,owners:!0,complained:!0,unsubscribed:!0},dynamicProps:!1,
dynamicItems:!1};var br={type:"string",enum:["password","google","microsoft"]};function Oe(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Oe.evaluated;return f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),typeof s!="string"?(Oe.errors=[{instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"}}],!1):s==="password"||s==="google"||s==="microsoft"?(Oe.errors=r,e===0):(Oe.errors=[{instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:br.enum}}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};var xr={
type:"object",required:["why","at","addresses"],properties:{why:{type:"string",enum:["bounces","rejections"]},at:{$ref:"\
#/$defs/Ms"},addresses:{type:"array",items:{type:"string"}}}};function ce(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=ce.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.why===void 0&&(o="why")||s.at===void 0&&(o=
"at")||s.addresses===void 0&&(o="addresses"))return ce.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:o}}],!1;if(s.why!==void 0){let n=s.why,l=e;if(typeof n!="string")return ce.errors=[{instancePath:i+
"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"}}],!1;if(!(n==="bounces"||n==="rejections"))
return ce.errors=[{instancePath:i+"/why",schemaPath:"#/properties/why/enum",keyword:"enum",params:{allowedValues:xr.properties.
why.enum}}],!1;var t=l===e}else var t=!0;if(t){if(s.at!==void 0){let n=e;P(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=n===e}else var t=!0;if(t)if(s.
addresses!==void 0){let n=s.addresses,l=e;if(e===l)if(Array.isArray(n)){var y=!0;let p=n.length;for(let d=0;d<p;d++){let u=e;
if(typeof n[d]!="string")return ce.errors=[{instancePath:i+"/addresses/"+d,schemaPath:"#/properties/addresses/items/type",
keyword:"type",params:{type:"string"}}],!1;var y=u===e;if(!y)break}}else return ce.errors=[{instancePath:i+"/addresses",
schemaPath:"#/properties/addresses/type",keyword:"type",params:{type:"array"}}],!1;var t=l===e}else var t=!0}}else return ce.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated=
{props:{why:!0,at:!0,addresses:!0},dynamicProps:!1,dynamicItems:!1};function W(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=W.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let A;if(s.id===void 0&&(A="id")||s.address===void 0&&(A=
"address")||s.provider===void 0&&(A="provider")||s.state===void 0&&(A="state")||s.reason===void 0&&(A="reason")||s.since===
void 0&&(A="since")||s.synced_at===void 0&&(A="synced_at")||s.score===void 0&&(A="score")||s.user===void 0&&(A="user")||
s.imap===void 0&&(A="imap")||s.smtp===void 0&&(A="smtp")||s.limits===void 0&&(A="limits")||s.usage===void 0&&(A="usage")||
s.sync===void 0&&(A="sync")||s.days===void 0&&(A="days")||s.stream===void 0&&(A="stream")||s.sign_in===void 0&&(A="sign_\
in")||s.sending===void 0&&(A="sending")||s.aliases===void 0&&(A="aliases")||s.linked_from===void 0&&(A="linked_from")||s.
access_page===void 0&&(A="access_page")||s.smtp_user===void 0&&(A="smtp_user")||s.pause===void 0&&(A="pause"))return W.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:A}}],!1;if(s.id!==void 0){let b=e;j(
s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(
j.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.address!==void 0){let b=e;if(typeof s.address!="string")return W.
errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var t=b===
e}else var t=!0;if(t){if(s.provider!==void 0){let b=e;if(typeof s.provider!="string")return W.errors=[{instancePath:i+"/\
provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=b===e}else var t=!0;if(t){
if(s.state!==void 0){let b=e;xe(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:v,dynamicAnchors:g})||
(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.reason!==void 0){let b=s.reason,
w=e,q=e,x=!1,D=e;if(typeof b!="string"){let O={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"\
type",params:{type:"string"}};r===null?r=[O]:r.push(O),e++}var y=D===e;x=x||y;let F=e;if(b!==null){let O={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}
var y=F===e;if(x=x||y,x)e=q,r!==null&&(q?r.length=q:r=null);else{let O={instancePath:i+"/reason",schemaPath:"#/propertie\
s/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;if(t){
if(s.since!==void 0){let b=e;P(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.synced_at!==void 0){let b=s.synced_at,
w=e,q=e,x=!1,D=e;P(b,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"synced_at",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var o=D===e;x=x||o;let F=e;if(b!==null){let O={instancePath:i+"/sync\
ed_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}
var o=F===e;if(x=x||o,x)e=q,r!==null&&(q?r.length=q:r=null);else{let O={instancePath:i+"/synced_at",schemaPath:"#/proper\
ties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;
if(t){if(s.score!==void 0){let b=s.score,w=e,q=e,x=!1,D=e;if(e===D)if(typeof b=="number"&&isFinite(b)){if(b>100||isNaN(b)){
let O={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:100}};r===null?r=[O]:r.push(O),e++}else if(b<0||isNaN(b)){let O={instancePath:i+"/score",schemaPath:"#/properties/\
score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=[O]:r.push(O),e++}}else{let O={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{type:"number"}};r===null?r=[O]:r.push(O),e++}
var n=D===e;x=x||n;let F=e;if(b!==null){let O={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/1/type",keyword:"\
type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var n=F===e;if(x=x||n,x)e=q,r!==null&&(q?r.length=q:r=null);else{
let O={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.
push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.user!==void 0){let b=s.user,w=e,q=e,x=!1,D=e;if(typeof b!=
"string"){let O={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{type:"string"}};
r===null?r=[O]:r.push(O),e++}var l=D===e;x=x||l;let F=e;if(b!==null){let O={instancePath:i+"/user",schemaPath:"#/propert\
ies/user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var l=F===e;if(x=x||l,x)e=q,r!==
null&&(q?r.length=q:r=null);else{let O={instancePath:i+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.imap!==void 0){let b=e;M(s.imap,{
instancePath:i+"/imap",parentData:s,parentDataProperty:"imap",rootData:v,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(
M.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.smtp!==void 0){let b=s.smtp,w=e,q=e,x=!1,D=e;M(b,{instancePath:i+
"/smtp",parentData:s,parentDataProperty:"smtp",rootData:v,dynamicAnchors:g})||(r=r===null?M.errors:r.concat(M.errors),e=
r.length);var p=D===e;if(x=x||p,p){var a={};a.host=!0,a.port=!0,a.security=!0}let F=e;if(b!==null){let O={instancePath:i+
"/smtp",schemaPath:"#/properties/smtp/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var p=F===
e;if(x=x||p,x)e=q,r!==null&&(q?r.length=q:r=null);else{let O={instancePath:i+"/smtp",schemaPath:"#/properties/smtp/anyOf",
keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.limits!==
void 0){let b=e;B(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:v,dynamicAnchors:g})||
(r=r===null?B.errors:r.concat(B.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.usage!==void 0){let b=e;se(s.usage,
{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:g})||(r=r===null?se.errors:r.
concat(se.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.sync!==void 0){let b=e;me(s.sync,{instancePath:i+"/sy\
nc",parentData:s,parentDataProperty:"sync",rootData:v,dynamicAnchors:g})||(r=r===null?me.errors:r.concat(me.errors),e=r.
length);var t=b===e}else var t=!0;if(t){if(s.days!==void 0){let b=s.days,w=e;if(e===w)if(Array.isArray(b)){var d=!0;let x=b.
length;for(let D=0;D<x;D++){let F=e;ee(b[D],{instancePath:i+"/days/"+D,parentData:b,parentDataProperty:D,rootData:v,dynamicAnchors:g})||
(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var d=F===e;if(!d)break}}else return W.errors=[{instancePath:i+"/d\
ays",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"array"}}],!1;var t=w===e}else var t=!0;if(t){if(s.
stream!==void 0){let b=e;E(s.stream,{instancePath:i+"/stream",parentData:s,parentDataProperty:"stream",rootData:v,dynamicAnchors:g})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.sign_in!==void 0){let b=e;Oe(s.
sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:v,dynamicAnchors:g})||(r=r===null?
Oe.errors:r.concat(Oe.errors),e=r.length);var t=b===e}else var t=!0;if(t){if(s.sending!==void 0){let b=e;if(typeof s.sending!=
"boolean")return W.errors=[{instancePath:i+"/sending",schemaPath:"#/properties/sending/type",keyword:"type",params:{type:"\
boolean"}}],!1;var t=b===e}else var t=!0;if(t){if(s.smtp_user!==void 0){let b=s.smtp_user,w=e,q=e,x=!1,D=e;if(typeof b!=
"string"){let O={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/anyOf/0/type",keyword:"type",params:{type:"\
string"}};r===null?r=[O]:r.push(O),e++}var u=D===e;x=x||u;let F=e;if(b!==null){let O={instancePath:i+"/smtp_user",schemaPath:"\
#/properties/smtp_user/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var u=F===e;if(x=
x||u,x)e=q,r!==null&&(q?r.length=q:r=null);else{let O={instancePath:i+"/smtp_user",schemaPath:"#/properties/smtp_user/an\
yOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.aliases!==
void 0){let b=s.aliases,w=e;if(e===w)if(Array.isArray(b)){var m=!0;let x=b.length;for(let D=0;D<x;D++){let F=e;oe(b[D],{
instancePath:i+"/aliases/"+D,parentData:b,parentDataProperty:D,rootData:v,dynamicAnchors:g})||(r=r===null?oe.errors:r.concat(
oe.errors),e=r.length);var m=F===e;if(!m)break}}else return W.errors=[{instancePath:i+"/aliases",schemaPath:"#/propertie\
s/aliases/type",keyword:"type",params:{type:"array"}}],!1;var t=w===e}else var t=!0;if(t){if(s.linked_from!==void 0){let b=s.
linked_from,w=e,q=e,x=!1,D=e;if(typeof b!="string"){let O={instancePath:i+"/linked_from",schemaPath:"#/properties/linked\
_from/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[O]:r.push(O),e++}var h=D===e;x=x||h;let F=e;if(b!==
null){let O={instancePath:i+"/linked_from",schemaPath:"#/properties/linked_from/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[O]:r.push(O),e++}var h=F===e;if(x=x||h,x)e=q,r!==null&&(q?r.length=q:r=null);else{let O={instancePath:i+
"/linked_from",schemaPath:"#/properties/linked_from/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,
W.errors=r,!1}var t=w===e}else var t=!0;if(t){if(s.access_page!==void 0){let b=s.access_page,w=e,q=e,x=!1,D=e;if(typeof b!=
"string"){let O={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[O]:r.push(O),e++}var k=D===e;x=x||k;let F=e;if(b!==null){let O={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var k=F===
e;if(x=x||k,x)e=q,r!==null&&(q?r.length=q:r=null);else{let O={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0;if(t)
if(s.pause!==void 0){let b=s.pause,w=e,q=e,x=!1,D=e;ce(b,{instancePath:i+"/pause",parentData:s,parentDataProperty:"pause",
rootData:v,dynamicAnchors:g})||(r=r===null?ce.errors:r.concat(ce.errors),e=r.length);var _=D===e;if(x=x||_,_){var c={};c.
why=!0,c.at=!0,c.addresses=!0}let F=e;if(b!==null){let O={instancePath:i+"/pause",schemaPath:"#/properties/pause/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var _=F===e;if(x=x||_,x)e=q,r!==null&&(q?r.length=
q:r=null);else{let O={instancePath:i+"/pause",schemaPath:"#/properties/pause/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[O]:r.push(O),e++,W.errors=r,!1}var t=w===e}else var t=!0}}}}}}}}}}}}}}}}}}}}}}else return W.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=r,e===0}W.evaluated={props:{id:!0,address:!0,
provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,user:!0,imap:!0,smtp:!0,limits:!0,usage:!0,sync:!0,days:!0,
stream:!0,sign_in:!0,sending:!0,smtp_user:!0,aliases:!0,linked_from:!0,access_page:!0,pause:!0},dynamicProps:!1,dynamicItems:!1};
var Xr=$e;function J(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=J.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.id===void 0&&(l="id")||s.address===void 0&&(l="address")||s.provider===void 0&&(l="provider")||s.state===
void 0&&(l="state")||s.reason===void 0&&(l="reason")||s.since===void 0&&(l="since")||s.synced_at===void 0&&(l="synced_at")||
s.score===void 0&&(l="score")||s.sign_in===void 0&&(l="sign_in")||s.sent===void 0&&(l="sent")||s.limit===void 0&&(l="lim\
it"))return J.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==
void 0){let a=e;j(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:g})||(r=r===
null?j.errors:r.concat(j.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.address!==void 0){let a=e;if(typeof s.
address!="string")return J.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var t=a===e}else var t=!0;if(t){if(s.provider!==void 0){let a=e;if(typeof s.provider!="string")return J.
errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=a===
e}else var t=!0;if(t){if(s.state!==void 0){let a=e;xe(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:v,dynamicAnchors:g})||(r=r===null?xe.errors:r.concat(xe.errors),e=r.length);var t=a===e}else var t=!0;if(t){
if(s.reason!==void 0){let a=s.reason,p=e,d=e,u=!1,m=e;if(typeof a!="string"){let c={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}var y=m===e;u=u||y;
let h=e;if(a!==null){let c={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[c]:r.push(c),e++}var y=h===e;if(u=u||y,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,J.errors=
r,!1}var t=p===e}else var t=!0;if(t){if(s.since!==void 0){let a=e;P(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"\
since",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=a===e}else var t=!0;if(t){
if(s.synced_at!==void 0){let a=s.synced_at,p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/synced_at",parentData:s,parentDataProperty:"\
synced_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var o=m===e;u=u||o;let h=e;
if(a!==null){let c={instancePath:i+"/synced_at",schemaPath:"#/properties/synced_at/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[c]:r.push(c),e++}var o=h===e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/synced_at",schemaPath:"#/properties/synced_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,J.
errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.score!==void 0){let a=s.score,p=e,d=e,u=!1,m=e;if(e===m)if(typeof a=="n\
umber"&&isFinite(a)){if(a>100||isNaN(a)){let c={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};r===null?r=[c]:r.push(c),e++}else if(a<0||isNaN(a)){let c={instancePath:i+
"/score",schemaPath:"#/properties/score/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};r===null?r=
[c]:r.push(c),e++}}else{let c={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf/0/type",keyword:"type",params:{
type:"number"}};r===null?r=[c]:r.push(c),e++}var n=m===e;u=u||n;let h=e;if(a!==null){let c={instancePath:i+"/score",schemaPath:"\
#/properties/score/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,
u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/score",schemaPath:"#/properties/score/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,J.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.sign_in!==void 0){
let a=e;Oe(s.sign_in,{instancePath:i+"/sign_in",parentData:s,parentDataProperty:"sign_in",rootData:v,dynamicAnchors:g})||
(r=r===null?Oe.errors:r.concat(Oe.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.sent!==void 0){let a=s.sent,p=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return J.errors=[{instancePath:i+"/sent",schemaPath:"#/properti\
es/sent/type",keyword:"type",params:{type:"integer"}}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return J.
errors=[{instancePath:i+"/sent",schemaPath:"#/properties/sent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var t=p===e}else var t=!0;if(t)if(s.limit!==void 0){let a=s.limit,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)))return J.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return J.errors=[{instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=p===e}else var t=!0}}}}}}}}}}else return J.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=r,e===0}J.evaluated=
{props:{id:!0,address:!0,provider:!0,state:!0,reason:!0,since:!0,synced_at:!0,score:!0,sign_in:!0,sent:!0,limit:!0},dynamicProps:!1,
dynamicItems:!1};function $e(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=$e.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let n;if(s.mailboxes===void 0&&(n="mailboxes")||s.links===void 0&&(n="links")||s.limit===void 0&&
(n="limit"))return $e.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;
if(s.mailboxes!==void 0){let l=s.mailboxes,a=e;if(e===a)if(Array.isArray(l)){var t=!0;let p=l.length;for(let d=0;d<p;d++){
let u=e;J(l[d],{instancePath:i+"/mailboxes/"+d,parentData:l,parentDataProperty:d,rootData:v,dynamicAnchors:g})||(r=r===null?
J.errors:r.concat(J.errors),e=r.length);var t=u===e;if(!t)break}}else return $e.errors=[{instancePath:i+"/mailboxes",schemaPath:"\
#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var y=a===e}else var y=!0;if(y){if(s.links!==void 0){
let l=s.links,a=e;if(e===a)if(Array.isArray(l)){var o=!0;let d=l.length;for(let u=0;u<d;u++){let m=e;K(l[u],{instancePath:i+
"/links/"+u,parentData:l,parentDataProperty:u,rootData:v,dynamicAnchors:g})||(r=r===null?K.errors:r.concat(K.errors),e=r.
length);var o=m===e;if(!o)break}}else return $e.errors=[{instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"array"}}],!1;var y=a===e}else var y=!0;if(y)if(s.limit!==void 0){let l=s.limit,a=e;if(!(typeof l=="n\
umber"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return $e.errors=[{instancePath:i+"/limit",schemaPath:"#/properties/limit/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===a&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return $e.errors=
[{instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;
var y=a===e}else var y=!0}}else return $e.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return $e.errors=r,e===0}$e.evaluated={props:{mailboxes:!0,links:!0,limit:!0},dynamicProps:!1,dynamicItems:!1};
var Hr=Ne;var Or={type:"object",required:["id","rule","severity","title","text","mailboxes","since","told_at","snoozed","snoozed_u\
ntil"],properties:{id:{$ref:"#/$defs/Id"},rule:{type:"string",pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"},severity:{type:"st\
ring",enum:["stop","fix","info"]},title:{type:"string",pattern:"^[^@]*$",maxLength:300},text:{type:"string",pattern:"^[^\
@]*$",maxLength:1e3},mailboxes:{type:"array",items:{$ref:"#/$defs/Id"}},since:{$ref:"#/$defs/Ms"},told_at:{anyOf:[{$ref:"\
#/$defs/Ms"},{type:"null"}]},snoozed:{type:"boolean"},snoozed_until:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]}}},Dr=new RegExp(
"^[a-z_]+(:[A-Za-z0-9._-]+)?$","u"),Xe=new RegExp("^[^@]*$","u");function R(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=R.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.
items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&(l="id")||s.rule===void 0&&(l="\
rule")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.mailboxes===void 0&&
(l="mailboxes")||s.since===void 0&&(l="since")||s.told_at===void 0&&(l="told_at")||s.snoozed===void 0&&(l="snoozed")||s.
snoozed_until===void 0&&(l="snoozed_until"))return R.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:l}}],!1;if(s.id!==void 0){let a=e;j(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.
rule!==void 0){let a=s.rule,p=e;if(e===p)if(typeof a=="string"){if(!Dr.test(a))return R.errors=[{instancePath:i+"/rule",
schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+(:[A-Za-z0-9._-]+)?$"}}],!1}else return R.
errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;var t=p===
e}else var t=!0;if(t){if(s.severity!==void 0){let a=s.severity,p=e;if(typeof a!="string")return R.errors=[{instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(a==="stop"||a==="fix"||
a==="info"))return R.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{
allowedValues:Or.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){if(s.title!==void 0){let a=s.title,p=e;if(e===
p)if(typeof a=="string"){if(Ce(a)>300)return R.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",
keyword:"maxLength",params:{limit:300}}],!1;if(!Xe.test(a))return R.errors=[{instancePath:i+"/title",schemaPath:"#/prope\
rties/title/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return R.errors=[{instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.text!==void 0){
let a=s.text,p=e;if(e===p)if(typeof a=="string"){if(Ce(a)>1e3)return R.errors=[{instancePath:i+"/text",schemaPath:"#/pro\
perties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!Xe.test(a))return R.errors=[{instancePath:i+"/te\
xt",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else return R.errors=[{instancePath:i+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.
mailboxes!==void 0){let a=s.mailboxes,p=e;if(e===p)if(Array.isArray(a)){var y=!0;let u=a.length;for(let m=0;m<u;m++){let h=e;
j(a[m],{instancePath:i+"/mailboxes/"+m,parentData:a,parentDataProperty:m,rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:
r.concat(j.errors),e=r.length);var y=h===e;if(!y)break}}else return R.errors=[{instancePath:i+"/mailboxes",schemaPath:"#\
/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){if(s.since!==void 0){
let a=e;P(s.since,{instancePath:i+"/since",parentData:s,parentDataProperty:"since",rootData:v,dynamicAnchors:g})||(r=r===
null?P.errors:r.concat(P.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.told_at!==void 0){let a=s.told_at,p=e,
d=e,u=!1,m=e;P(a,{instancePath:i+"/told_at",parentData:s,parentDataProperty:"told_at",rootData:v,dynamicAnchors:g})||(r=
r===null?P.errors:r.concat(P.errors),e=r.length);var o=m===e;u=u||o;let h=e;if(a!==null){let c={instancePath:i+"/told_at",
schemaPath:"#/properties/told_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var o=h===
e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/told_at",schemaPath:"#/properties/told_at\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,R.errors=r,!1}var t=p===e}else var t=!0;if(t){if(s.
snoozed!==void 0){let a=e;if(typeof s.snoozed!="boolean")return R.errors=[{instancePath:i+"/snoozed",schemaPath:"#/prope\
rties/snoozed/type",keyword:"type",params:{type:"boolean"}}],!1;var t=a===e}else var t=!0;if(t)if(s.snoozed_until!==void 0){
let a=s.snoozed_until,p=e,d=e,u=!1,m=e;P(a,{instancePath:i+"/snoozed_until",parentData:s,parentDataProperty:"snoozed_unt\
il",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var n=m===e;u=u||n;let h=e;if(a!==
null){let c={instancePath:i+"/snoozed_until",schemaPath:"#/properties/snoozed_until/anyOf/1/type",keyword:"type",params:{
type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+
"/snoozed_until",schemaPath:"#/properties/snoozed_until/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),
e++,R.errors=r,!1}var t=p===e}else var t=!0}}}}}}}}}else return R.errors=[{instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}}],!1;return R.errors=r,e===0}R.evaluated={props:{id:!0,rule:!0,severity:!0,title:!0,text:!0,
mailboxes:!0,since:!0,told_at:!0,snoozed:!0,snoozed_until:!0},dynamicProps:!1,dynamicItems:!1};var Ye={type:"object",required:[
"id","severity","title","text","at","mailboxes","mailbox","webmail"],properties:{id:{$ref:"#/$defs/Id"},severity:{type:"\
string",enum:["stop","fix","info"]},title:{type:"string",pattern:"^[^@]*$",maxLength:300},text:{type:"string",pattern:"^\
[^@]*$",maxLength:1e3},at:{$ref:"#/$defs/Ms"},mailboxes:{type:"array",items:{$ref:"#/$defs/Id"}},mailbox:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},webmail:{anyOf:[{type:"string",enum:["gmail","outlook"]},{type:"null"}]}}};function H(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=H.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.id===void 0&&
(l="id")||s.severity===void 0&&(l="severity")||s.title===void 0&&(l="title")||s.text===void 0&&(l="text")||s.at===void 0&&
(l="at")||s.mailboxes===void 0&&(l="mailboxes")||s.mailbox===void 0&&(l="mailbox")||s.webmail===void 0&&(l="webmail"))return H.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(s.id!==void 0){let a=e;
j(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.
concat(j.errors),e=r.length);var t=a===e}else var t=!0;if(t){if(s.severity!==void 0){let a=s.severity,p=e;if(typeof a!="\
string")return H.errors=[{instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(a==="stop"||a==="fix"||a==="info"))return H.errors=[{instancePath:i+"/severity",schemaPath:"#/propert\
ies/severity/enum",keyword:"enum",params:{allowedValues:Ye.properties.severity.enum}}],!1;var t=p===e}else var t=!0;if(t){
if(s.title!==void 0){let a=s.title,p=e;if(e===p)if(typeof a=="string"){if(Ce(a)>300)return H.errors=[{instancePath:i+"/t\
itle",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}}],!1;if(!Xe.test(a))return H.errors=
[{instancePath:i+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"^[^@]*$"}}],!1}else
return H.errors=[{instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;
var t=p===e}else var t=!0;if(t){if(s.text!==void 0){let a=s.text,p=e;if(e===p)if(typeof a=="string"){if(Ce(a)>1e3)return H.
errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:1e3}}],!1;if(!Xe.
test(a))return H.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"\
^[^@]*$"}}],!1}else return H.errors=[{instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{
type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.at!==void 0){let a=e;P(s.at,{instancePath:i+"/at",parentData:s,
parentDataProperty:"at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=a===e}else
var t=!0;if(t){if(s.mailboxes!==void 0){let a=s.mailboxes,p=e;if(e===p)if(Array.isArray(a)){var y=!0;let u=a.length;for(let m=0;m<
u;m++){let h=e;j(a[m],{instancePath:i+"/mailboxes/"+m,parentData:a,parentDataProperty:m,rootData:v,dynamicAnchors:g})||(r=
r===null?j.errors:r.concat(j.errors),e=r.length);var y=h===e;if(!y)break}}else return H.errors=[{instancePath:i+"/mailbo\
xes",schemaPath:"#/properties/mailboxes/type",keyword:"type",params:{type:"array"}}],!1;var t=p===e}else var t=!0;if(t){
if(s.mailbox!==void 0){let a=s.mailbox,p=e,d=e,u=!1,m=e;j(a,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"\
mailbox",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var o=m===e;u=u||o;let h=e;if(a!==
null){let c={instancePath:i+"/mailbox",schemaPath:"#/properties/mailbox/anyOf/1/type",keyword:"type",params:{type:"null"}};
r===null?r=[c]:r.push(c),e++}var o=h===e;if(u=u||o,u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/ma\
ilbox",schemaPath:"#/properties/mailbox/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,H.errors=r,
!1}var t=p===e}else var t=!0;if(t)if(s.webmail!==void 0){let a=s.webmail,p=e,d=e,u=!1,m=e;if(typeof a!="string"){let c={
instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf/0/type",keyword:"type",params:{type:"string"}};r===null?
r=[c]:r.push(c),e++}if(!(a==="gmail"||a==="outlook")){let c={instancePath:i+"/webmail",schemaPath:"#/properties/webmail/\
anyOf/0/enum",keyword:"enum",params:{allowedValues:Ye.properties.webmail.anyOf[0].enum}};r===null?r=[c]:r.push(c),e++}var n=m===
e;u=u||n;let h=e;if(a!==null){let c={instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,u)e=d,r!==null&&(d?r.length=d:r=null);else{
let c={instancePath:i+"/webmail",schemaPath:"#/properties/webmail/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:
r.push(c),e++,H.errors=r,!1}var t=p===e}else var t=!0}}}}}}}else return H.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return H.errors=r,e===0}H.evaluated={props:{id:!0,severity:!0,title:!0,text:!0,at:!0,mailboxes:!0,
mailbox:!0,webmail:!0},dynamicProps:!1,dynamicItems:!1};function Ne(s,{instancePath:i="",parentData:N,parentDataProperty:$,
rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Ne.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.notices===void 0&&(l="notices")||s.count===
void 0&&(l="count")||s.show===void 0&&(l="show"))return Ne.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:l}}],!1;if(s.notices!==void 0){let a=s.notices,p=e;if(e===p)if(Array.isArray(a)){var t=!0;
let d=a.length;for(let u=0;u<d;u++){let m=e;R(a[u],{instancePath:i+"/notices/"+u,parentData:a,parentDataProperty:u,rootData:v,
dynamicAnchors:g})||(r=r===null?R.errors:r.concat(R.errors),e=r.length);var t=m===e;if(!t)break}}else return Ne.errors=[
{instancePath:i+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type:"array"}}],!1;var y=p===e}else
var y=!0;if(y){if(s.count!==void 0){let a=s.count,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Ne.
errors=[{instancePath:i+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return Ne.errors=[{instancePath:i+"/count",schemaPath:"#/properties/\
count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var y=p===e}else var y=!0;if(y)if(s.show!==void 0){
let a=s.show,p=e,d=e,u=!1,m=e;H(a,{instancePath:i+"/show",parentData:s,parentDataProperty:"show",rootData:v,dynamicAnchors:g})||
(r=r===null?H.errors:r.concat(H.errors),e=r.length);var n=m===e;if(u=u||n,n){var o={};o.id=!0,o.severity=!0,o.title=!0,o.
text=!0,o.at=!0,o.mailboxes=!0,o.mailbox=!0,o.webmail=!0}let h=e;if(a!==null){let c={instancePath:i+"/show",schemaPath:"\
#/properties/show/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var n=h===e;if(u=u||n,
u)e=d,r!==null&&(d?r.length=d:r=null);else{let c={instancePath:i+"/show",schemaPath:"#/properties/show/anyOf",keyword:"a\
nyOf",params:{}};return r===null?r=[c]:r.push(c),e++,Ne.errors=r,!1}var y=p===e}else var y=!0}}else return Ne.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=r,e===0}Ne.evaluated={props:{notices:!0,
count:!0,show:!0},dynamicProps:!1,dynamicItems:!1};var Ur=Se;function Se(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=Se.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.show===void 0&&(t="show"))return Se.errors=[{instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:t}}],!1;if(s.show!==void 0&&typeof s.show!="boolean")return Se.errors=[{instancePath:i+"/s\
how",schemaPath:"#/properties/show/type",keyword:"type",params:{type:"boolean"}}],!1}else return Se.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=r,e===0}Se.evaluated={props:{show:!0},dynamicProps:!1,
dynamicItems:!1};var Br=Ze;var er={type:"object",required:["id","mailbox","message_id","recipients","state","reason","said","due_at","created_at","\
ended_at","tries","kind"],properties:{id:{$ref:"#/$defs/Id"},mailbox:{$ref:"#/$defs/Id"},message_id:{type:"string"},recipients:{
type:"array",items:{type:"string"}},state:{type:"string",enum:["queued","sending","sent","failed","unknown","cancelled"]},
reason:{anyOf:[{type:"string"},{type:"null"}]},said:{anyOf:[{type:"string"},{type:"null"}]},due_at:{$ref:"#/$defs/Ms"},created_at:{
$ref:"#/$defs/Ms"},ended_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},tries:{type:"integer",minimum:0},kind:{type:"str\
ing",enum:["message","draft"]}}};function X(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=X.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let a;if(s.id===void 0&&(a="id")||s.mailbox===void 0&&(a="mailbox")||s.message_id===void 0&&
(a="message_id")||s.recipients===void 0&&(a="recipients")||s.state===void 0&&(a="state")||s.reason===void 0&&(a="reason")||
s.said===void 0&&(a="said")||s.due_at===void 0&&(a="due_at")||s.created_at===void 0&&(a="created_at")||s.ended_at===void 0&&
(a="ended_at")||s.tries===void 0&&(a="tries")||s.kind===void 0&&(a="kind"))return X.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;if(s.id!==void 0){let p=e;j(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var t=p===e}else
var t=!0;if(t){if(s.mailbox!==void 0){let p=e;j(s.mailbox,{instancePath:i+"/mailbox",parentData:s,parentDataProperty:"ma\
ilbox",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),e=r.length);var t=p===e}else var t=!0;if(t){
if(s.message_id!==void 0){let p=e;if(typeof s.message_id!="string")return X.errors=[{instancePath:i+"/message_id",schemaPath:"\
#/properties/message_id/type",keyword:"type",params:{type:"string"}}],!1;var t=p===e}else var t=!0;if(t){if(s.recipients!==
void 0){let p=s.recipients,d=e;if(e===d)if(Array.isArray(p)){var y=!0;let m=p.length;for(let h=0;h<m;h++){let k=e;if(typeof p[h]!=
"string")return X.errors=[{instancePath:i+"/recipients/"+h,schemaPath:"#/properties/recipients/items/type",keyword:"type",
params:{type:"string"}}],!1;var y=k===e;if(!y)break}}else return X.errors=[{instancePath:i+"/recipients",schemaPath:"#/p\
roperties/recipients/type",keyword:"type",params:{type:"array"}}],!1;var t=d===e}else var t=!0;if(t){if(s.state!==void 0){
let p=s.state,d=e;if(typeof p!="string")return X.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(p==="queued"||p==="sending"||p==="sent"||p==="failed"||p==="unknown"||p==="cancel\
led"))return X.errors=[{instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:er.
properties.state.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.reason!==void 0){let p=s.reason,d=e,u=e,m=!1,h=e;if(typeof p!=
"string"){let _={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type:"str\
ing"}};r===null?r=[_]:r.push(_),e++}var o=h===e;m=m||o;let k=e;if(p!==null){let _={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var o=k===e;if(m=m||
o,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,X.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.said!==void 0){
let p=s.said,d=e,u=e,m=!1,h=e;if(typeof p!="string"){let _={instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/0\
/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var n=h===e;m=m||n;let k=e;if(p!==null){let _={
instancePath:i+"/said",schemaPath:"#/properties/said/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.
push(_),e++}var n=k===e;if(m=m||n,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/said",schemaPath:"#\
/properties/said/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,X.errors=r,!1}var t=d===e}else var t=!0;
if(t){if(s.due_at!==void 0){let p=e;P(s.due_at,{instancePath:i+"/due_at",parentData:s,parentDataProperty:"due_at",rootData:v,
dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.created_at!==
void 0){let p=e;P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var t=p===e}else var t=!0;if(t){if(s.ended_at!==void 0){let p=s.ended_at,
d=e,u=e,m=!1,h=e;P(p,{instancePath:i+"/ended_at",parentData:s,parentDataProperty:"ended_at",rootData:v,dynamicAnchors:g})||
(r=r===null?P.errors:r.concat(P.errors),e=r.length);var l=h===e;m=m||l;let k=e;if(p!==null){let _={instancePath:i+"/ende\
d_at",schemaPath:"#/properties/ended_at/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}
var l=k===e;if(m=m||l,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/ended_at",schemaPath:"#/propert\
ies/ended_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,X.errors=r,!1}var t=d===e}else var t=!0;
if(t){if(s.tries!==void 0){let p=s.tries,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return X.errors=[{
instancePath:i+"/tries",schemaPath:"#/properties/tries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return X.errors=[{instancePath:i+"/tries",schemaPath:"#/properties/tries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=d===e}else var t=!0;if(t)if(s.kind!==void 0){let p=s.kind,
d=e;if(typeof p!="string")return X.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{
type:"string"}}],!1;if(!(p==="message"||p==="draft"))return X.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:er.properties.kind.enum}}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else return X.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}X.evaluated=
{props:{id:!0,mailbox:!0,message_id:!0,recipients:!0,state:!0,reason:!0,said:!0,due_at:!0,created_at:!0,ended_at:!0,tries:!0,
kind:!0},dynamicProps:!1,dynamicItems:!1};function Ze(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=Ze.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.items===void 0&&(y="items"))return Ze.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.items!==void 0){let o=s.items;if(e===e)if(Array.
isArray(o)){var t=!0;let l=o.length;for(let a=0;a<l;a++){let p=e;X(o[a],{instancePath:i+"/items/"+a,parentData:o,parentDataProperty:a,
rootData:v,dynamicAnchors:g})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);var t=p===e;if(!t)break}}else return Ze.
errors=[{instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"}}],!1}}else return Ze.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=r,e===0}Ze.evaluated=
{props:{items:!0},dynamicProps:!1,dynamicItems:!1};var Gr=Fe;var $r=new RegExp("^[A-Za-z0-9_-]{12}$","u");var Nr=new RegExp("^[A-Za-z0-9_-]{22}$","u");function De(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,
dynamicAnchors:g={}}={}){let r=null,e=0,f=De.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
e===0)if(typeof s=="string"){if(!Nr.test(s))return De.errors=[{instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{22}$"}}],!1}else return De.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return De.errors=r,e===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=Fe.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.client_id===void 0&&(y="c\
lient_id")||s.server_nonce===void 0&&(y="server_nonce"))return Fe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;if(s.client_id!==void 0){let o=s.client_id,n=e;if(e===n)if(typeof o=="string"){
if(!$r.test(o))return Fe.errors=[{instancePath:i+"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9_-]{12}$"}}],!1}else return Fe.errors=[{instancePath:i+"/client_id",schemaPath:"#/proper\
ties/client_id/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t)if(s.server_nonce!==void 0){
let o=e;De(s.server_nonce,{instancePath:i+"/server_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:g})||
(r=r===null?De.errors:r.concat(De.errors),e=r.length);var t=o===e}else var t=!0}else return Fe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=r,e===0}Fe.evaluated={props:{client_id:!0,server_nonce:!0},
dynamicProps:!1,dynamicItems:!1};var Jr=re,rr={type:"object",required:["decision","permit","which","retry_at","asked","m\
ay_send_anyway","concerns","usage"],properties:{decision:{type:"string",enum:["allow","warn","block"]},permit:{anyOf:[{$ref:"\
#/$defs/Id"},{type:"null"}]},which:{anyOf:[{type:"string",enum:["hour","day","ceiling","domain","recipients","not_active"]},
{type:"null"}]},retry_at:{anyOf:[{$ref:"#/$defs/Ms"},{type:"null"}]},asked:{type:"integer",minimum:0},may_send_anyway:{type:"\
boolean"},concerns:{type:"array",items:{$ref:"#/$defs/Concern"}},usage:{$ref:"#/$defs/Usage"}}};function re(s,{instancePath:i="",
parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=re.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.decision===
void 0&&(a="decision")||s.permit===void 0&&(a="permit")||s.which===void 0&&(a="which")||s.retry_at===void 0&&(a="retry_a\
t")||s.asked===void 0&&(a="asked")||s.may_send_anyway===void 0&&(a="may_send_anyway")||s.concerns===void 0&&(a="concerns")||
s.usage===void 0&&(a="usage"))return re.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}}],
!1;if(s.decision!==void 0){let p=s.decision,d=e;if(typeof p!="string")return re.errors=[{instancePath:i+"/decision",schemaPath:"\
#/properties/decision/type",keyword:"type",params:{type:"string"}}],!1;if(!(p==="allow"||p==="warn"||p==="block"))return re.
errors=[{instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:rr.properties.
decision.enum}}],!1;var t=d===e}else var t=!0;if(t){if(s.permit!==void 0){let p=s.permit,d=e,u=e,m=!1,h=e;j(p,{instancePath:i+
"/permit",parentData:s,parentDataProperty:"permit",rootData:v,dynamicAnchors:g})||(r=r===null?j.errors:r.concat(j.errors),
e=r.length);var y=h===e;m=m||y;let k=e;if(p!==null){let _={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyO\
f/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}var y=k===e;if(m=m||y,m)e=u,r!==null&&(u?r.length=
u:r=null);else{let _={instancePath:i+"/permit",schemaPath:"#/properties/permit/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[_]:r.push(_),e++,re.errors=r,!1}var t=d===e}else var t=!0;if(t){if(s.which!==void 0){let p=s.which,d=e,u=e,m=!1,
h=e;if(typeof p!="string"){let _={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[_]:r.push(_),e++}if(!(p==="hour"||p==="day"||p==="ceiling"||p==="domain"||p==="recipients"||
p==="not_active")){let _={instancePath:i+"/which",schemaPath:"#/properties/which/anyOf/0/enum",keyword:"enum",params:{allowedValues:rr.
properties.which.anyOf[0].enum}};r===null?r=[_]:r.push(_),e++}var o=h===e;m=m||o;let k=e;if(p!==null){let _={instancePath:i+
"/which",schemaPath:"#/properties/which/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[_]:r.push(_),e++}
var o=k===e;if(m=m||o,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+"/which",schemaPath:"#/properties\
/which/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,re.errors=r,!1}var t=d===e}else var t=!0;if(t){
if(s.retry_at!==void 0){let p=s.retry_at,d=e,u=e,m=!1,h=e;P(p,{instancePath:i+"/retry_at",parentData:s,parentDataProperty:"\
retry_at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:r.concat(P.errors),e=r.length);var n=h===e;m=m||n;let k=e;
if(p!==null){let _={instancePath:i+"/retry_at",schemaPath:"#/properties/retry_at/anyOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[_]:r.push(_),e++}var n=k===e;if(m=m||n,m)e=u,r!==null&&(u?r.length=u:r=null);else{let _={instancePath:i+
"/retry_at",schemaPath:"#/properties/retry_at/anyOf",keyword:"anyOf",params:{}};return r===null?r=[_]:r.push(_),e++,re.errors=
r,!1}var t=d===e}else var t=!0;if(t){if(s.asked!==void 0){let p=s.asked,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return re.errors=[{instancePath:i+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return re.errors=[{instancePath:i+"/asked",schemaPath:"\
#/properties/asked/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=d===e}else var t=!0;if(t){if(s.
may_send_anyway!==void 0){let p=e;if(typeof s.may_send_anyway!="boolean")return re.errors=[{instancePath:i+"/may_send_an\
yway",schemaPath:"#/properties/may_send_anyway/type",keyword:"type",params:{type:"boolean"}}],!1;var t=p===e}else var t=!0;
if(t){if(s.concerns!==void 0){let p=s.concerns,d=e;if(e===d)if(Array.isArray(p)){var l=!0;let m=p.length;for(let h=0;h<m;h++){
let k=e;C(p[h],{instancePath:i+"/concerns/"+h,parentData:p,parentDataProperty:h,rootData:v,dynamicAnchors:g})||(r=r===null?
C.errors:r.concat(C.errors),e=r.length);var l=k===e;if(!l)break}}else return re.errors=[{instancePath:i+"/concerns",schemaPath:"\
#/properties/concerns/type",keyword:"type",params:{type:"array"}}],!1;var t=d===e}else var t=!0;if(t)if(s.usage!==void 0){
let p=e;se(s.usage,{instancePath:i+"/usage",parentData:s,parentDataProperty:"usage",rootData:v,dynamicAnchors:g})||(r=r===
null?se.errors:r.concat(se.errors),e=r.length);var t=p===e}else var t=!0}}}}}}}else return re.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:{decision:!0,permit:!0,which:!0,
retry_at:!0,asked:!0,may_send_anyway:!0,concerns:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};var Kr=qe;function we(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=we.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let y;if(s.address===void 0&&(y="address")||s.provider===void 0&&(y="provider")||s.on===void 0&&(y="on"))return we.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}}],!1;if(s.address!==void 0){
let o=e;if(typeof s.address!="string")return we.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",
keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.provider!==void 0){let o=e;if(typeof s.provider!=
"string")return we.errors=[{instancePath:i+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"\
string"}}],!1;var t=o===e}else var t=!0;if(t)if(s.on!==void 0){let o=e;if(typeof s.on!="boolean")return we.errors=[{instancePath:i+
"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],!1;var t=o===e}else var t=!0}}else return we.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=r,e===0}we.evaluated=
{props:{address:!0,provider:!0,on:!0},dynamicProps:!1,dynamicItems:!1};var sr={type:"object",required:["to","provider","\
at","place"],properties:{to:{type:["string","null"]},provider:{type:"string"},at:{$ref:"#/$defs/Ms"},place:{enum:["inbox",
"spam","archived","missing",null]}}};function Pe(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=Pe.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let y;if(s.to===void 0&&(y="to")||s.provider===void 0&&(y="provider")||s.at===void 0&&(y="a\
t")||s.place===void 0&&(y="place"))return Pe.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y}}],!1;if(s.to!==void 0){let o=s.to,n=e;if(typeof o!="string"&&o!==null)return Pe.errors=[{instancePath:i+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:sr.properties.to.type}}],!1;var t=n===e}else var t=!0;
if(t){if(s.provider!==void 0){let o=e;if(typeof s.provider!="string")return Pe.errors=[{instancePath:i+"/provider",schemaPath:"\
#/properties/provider/type",keyword:"type",params:{type:"string"}}],!1;var t=o===e}else var t=!0;if(t){if(s.at!==void 0){
let o=e;P(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:v,dynamicAnchors:g})||(r=r===null?P.errors:
r.concat(P.errors),e=r.length);var t=o===e}else var t=!0;if(t)if(s.place!==void 0){let o=s.place,n=e;if(!(o==="inbox"||o===
"spam"||o==="archived"||o==="missing"||o===null))return Pe.errors=[{instancePath:i+"/place",schemaPath:"#/properties/pla\
ce/enum",keyword:"enum",params:{allowedValues:sr.properties.place.enum}}],!1;var t=n===e}else var t=!0}}}else return Pe.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=r,e===0}Pe.evaluated=
{props:{to:!0,provider:!0,at:!0,place:!0},dynamicProps:!1,dynamicItems:!1};function qe(s,{instancePath:i="",parentData:N,
parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,f=qe.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.on===void 0&&(n="on")||s.
consent===void 0&&(n="consent")||s.partners===void 0&&(n="partners")||s.tests===void 0&&(n="tests"))return qe.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;if(s.on!==void 0){let l=e;if(typeof s.on!="bo\
olean")return qe.errors=[{instancePath:i+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"boolean"}}],
!1;var t=l===e}else var t=!0;if(t){if(s.consent!==void 0){let l=e;if(typeof s.consent!="string")return qe.errors=[{instancePath:i+
"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else var t=!0;if(t){
if(s.partners!==void 0){let l=s.partners,a=e;if(e===a)if(Array.isArray(l)){var y=!0;let d=l.length;for(let u=0;u<d;u++){
let m=e;we(l[u],{instancePath:i+"/partners/"+u,parentData:l,parentDataProperty:u,rootData:v,dynamicAnchors:g})||(r=r===null?
we.errors:r.concat(we.errors),e=r.length);var y=m===e;if(!y)break}}else return qe.errors=[{instancePath:i+"/partners",schemaPath:"\
#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var t=a===e}else var t=!0;if(t)if(s.tests!==void 0){
let l=s.tests,a=e;if(e===a)if(Array.isArray(l)){var o=!0;let d=l.length;for(let u=0;u<d;u++){let m=e;Pe(l[u],{instancePath:i+
"/tests/"+u,parentData:l,parentDataProperty:u,rootData:v,dynamicAnchors:g})||(r=r===null?Pe.errors:r.concat(Pe.errors),e=
r.length);var o=m===e;if(!o)break}}else return qe.errors=[{instancePath:i+"/tests",schemaPath:"#/properties/tests/type",
keyword:"type",params:{type:"array"}}],!1;var t=a===e}else var t=!0}}}else return qe.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=r,e===0}qe.evaluated={props:{on:!0,consent:!0,partners:!0,
tests:!0},dynamicProps:!1,dynamicItems:!1};var Qr=U,qr={type:"object",required:["type","title","status","code","detail"],
properties:{type:{type:"string"},title:{type:"string"},status:{type:"integer",minimum:400,maximum:599},code:{type:"strin\
g",pattern:"^[a-z][a-z0-9_]*$"},detail:{type:"string"},field:{type:"string"},said:{type:"string"},facts:{type:"object",additionalProperties:{
type:["string","integer"]}}}};function U(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){
let r=null,e=0,f=U.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s==
"object"&&!Array.isArray(s)){let o;if(s.type===void 0&&(o="type")||s.title===void 0&&(o="title")||s.status===void 0&&(o=
"status")||s.code===void 0&&(o="code")||s.detail===void 0&&(o="detail"))return U.errors=[{instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:o}}],!1;if(s.type!==void 0){let n=e;if(typeof s.type!="string")return U.
errors=[{instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var t=n===
e}else var t=!0;if(t){if(s.title!==void 0){let n=e;if(typeof s.title!="string")return U.errors=[{instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.status!==
void 0){let n=s.status,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return U.errors=[{instancePath:i+"/s\
tatus",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(
n)){if(n>599||isNaN(n))return U.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:599}}],!1;if(n<400||isNaN(n))return U.errors=[{instancePath:i+"/status",schemaPath:"#\
/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400}}],!1}var t=l===e}else var t=!0;if(t){if(s.
code!==void 0){let n=s.code,l=e;if(e===l)if(typeof n=="string"){if(!ir.test(n))return U.errors=[{instancePath:i+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}}],!1}else return U.errors=
[{instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var t=l===e}else
var t=!0;if(t){if(s.detail!==void 0){let n=e;if(typeof s.detail!="string")return U.errors=[{instancePath:i+"/detail",schemaPath:"\
#/properties/detail/type",keyword:"type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.field!==void 0){
let n=e;if(typeof s.field!="string")return U.errors=[{instancePath:i+"/field",schemaPath:"#/properties/field/type",keyword:"\
type",params:{type:"string"}}],!1;var t=n===e}else var t=!0;if(t){if(s.said!==void 0){let n=e;if(typeof s.said!="string")
return U.errors=[{instancePath:i+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}}],!1;
var t=n===e}else var t=!0;if(t)if(s.facts!==void 0){let n=s.facts,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let p in n){let d=n[p],u=e;if(typeof d!="string"&&!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return U.
errors=[{instancePath:i+"/facts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProp\
erties/type",keyword:"type",params:{type:qr.properties.facts.additionalProperties.type}}],!1;var y=u===e;if(!y)break}else
return U.errors=[{instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}}],!1;
var t=l===e}else var t=!0}}}}}}}else return U.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return U.errors=r,e===0}U.evaluated={props:{type:!0,title:!0,status:!0,code:!0,detail:!0,field:!0,said:!0,facts:!0},
dynamicProps:!1,dynamicItems:!1};var Yr=Te;function Te(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=Te.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let t;if(s.server_nonce===void 0&&(t="server_nonce"))return Te.errors=[{instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:t}}],!1;s.server_nonce!==void 0&&(De(s.server_nonce,{instancePath:i+"/serv\
er_nonce",parentData:s,parentDataProperty:"server_nonce",rootData:v,dynamicAnchors:g})||(r=r===null?De.errors:r.concat(De.
errors),e=r.length))}else return Te.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return Te.errors=r,e===0}Te.evaluated={props:{server_nonce:!0},dynamicProps:!1,dynamicItems:!1};var es=le;function le(s,{instancePath:i="",parentData:N,parentDataProperty:$,rootData:v=s,dynamicAnchors:g={}}={}){let r=null,e=0,
f=le.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let o;if(s.address===void 0&&(o="address")||s.drafts===void 0&&(o="drafts")||s.moved===void 0&&(o="moved")||
s.revoked===void 0&&(o="revoked")||s.access_page===void 0&&(o="access_page"))return le.errors=[{instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(s.address!==void 0){let n=e;if(typeof s.address!="stri\
ng")return le.errors=[{instancePath:i+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"str\
ing"}}],!1;var t=n===e}else var t=!0;if(t){if(s.drafts!==void 0){let n=s.drafts,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return le.errors=[{instancePath:i+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return le.errors=[{instancePath:i+"/draf\
ts",schemaPath:"#/properties/drafts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;
if(t){if(s.moved!==void 0){let n=s.moved,l=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return le.errors=[
{instancePath:i+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:"integer"}}],!1;if(e===l&&typeof n==
"number"&&isFinite(n)&&(n<0||isNaN(n)))return le.errors=[{instancePath:i+"/moved",schemaPath:"#/properties/moved/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var t=l===e}else var t=!0;if(t){if(s.revoked!==void 0){let n=e;if(typeof s.
revoked!="boolean")return le.errors=[{instancePath:i+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{
type:"boolean"}}],!1;var t=n===e}else var t=!0;if(t)if(s.access_page!==void 0){let n=s.access_page,l=e,a=e,p=!1,d=e;if(typeof n!=
"string"){let h={instancePath:i+"/access_page",schemaPath:"#/properties/access_page/anyOf/0/type",keyword:"type",params:{
type:"string"}};r===null?r=[h]:r.push(h),e++}var y=d===e;p=p||y;let u=e;if(n!==null){let h={instancePath:i+"/access_page",
schemaPath:"#/properties/access_page/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var y=u===
e;if(p=p||y,p)e=a,r!==null&&(a?r.length=a:r=null);else{let h={instancePath:i+"/access_page",schemaPath:"#/properties/acc\
ess_page/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,le.errors=r,!1}var t=l===e}else var t=!0}}}}else
return le.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=r,e===
0}le.evaluated={props:{address:!0,drafts:!0,moved:!0,revoked:!0,access_page:!0},dynamicProps:!1,dynamicItems:!1};export{Ir as isAlerts,Fr as isAlias,Er as isBounceList,zr as isCheckList,Mr as isConcernList,Lr as isDiscovery,Vr as isEmpty,
Rr as isEvents,Sr as isHealthReply,Zr as isHello,Cr as isLink,Tr as isLinkStarted,Wr as isMailbox,Xr as isMailboxList,Hr as isNoticeList,
Ur as isNoticeTaken,Br as isOutboxList,Gr as isPairReply,Jr as isPermit,Kr as isPlacement,Qr as isProblem,Yr as isRotateReply,
es as isUnlinked};
